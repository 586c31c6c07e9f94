public import SourceText
internal import WageData

extension CellFault {
  private static let asPublished = "the file was altered after it was published; download it again"

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .malformedSeries(let line):
      Wording(
        "line \(line) is no line of a time-series file",
        help: "each has series_id, year, period, value and footnote_codes, set off by tabs"
      )
    case .foreignWord(let word, let column):
      Wording(
        "`\(word)` in column `\(column)` is no word of the published files",
        help: "they write `*`, `**` or `#`; \(Self.asPublished)"
      )
    case .foreignFlag(let word, let column):
      Wording(
        "`\(word)` in column `\(column)` is no flag of the published files",
        help: "they write TRUE or leave the cell empty; \(Self.asPublished)"
      )
    case .wageAboveTopCode(let wage, let topCode):
      Wording(
        "the \(wage.description) stands in a file that hides wages from "
          + "\(Money.text(topCode, in: .english)) on",
        help: "there it reads `#`; \(Self.asPublished)"
      )
    case .topCodeUnknown:
      Wording(
        "the file hides wages (`#`) and does not say from which amounts on",
        help: "say it, by hour and year: --top-code 115.00/239200"
      )
    case .topCodesDisagree(let notes, let known):
      Wording(
        "the notes of the file name the top code \(Money.text(notes, in: .english)), but for its time "
          + "\(Money.text(known, in: .english)) is known",
        help: "look at the cells and say it: --top-code \(Money.option(notes))"
      )
    case .severalScopes(let scope, let names):
      Wording(
        "the file holds \(names.count) \(scope.plural): \(Self.listed(names))",
        help: "say which: --\(scope.rawValue) '\(Self.code(names.first ?? ""))'"
      )
    case .scopeNotFound(let scope, let wanted, let names):
      Wording(
        "the file has no rows of the \(scope.rawValue) `\(wanted)`",
        help: Self.nearest(wanted, names).map { "did you mean `\($0)`?" }
          ?? "it holds \(Self.listed(names))"
      )
    case .occupationNotFound(let occupation, let nearest):
      Wording(
        "the file has no rows of the occupation \(occupation)",
        help: nearest.map { "did you mean \($0)?" }
          ?? "codes look like 27-3031; those of another classification may be missing"
      )
    }
  }

  private static func listed(_ names: [String]) -> String {
    let most = 6
    let listed = names.prefix(most).joined(separator: ", ")
    return names.count > most ? "\(listed) and \(names.count - most) more" : listed
  }

  // A scope is listed as `06 (California)` and may be asked for by either part.
  static func code(_ name: String) -> String {
    name.split(separator: " (", maxSplits: 1).first.map(String.init) ?? name
  }

  static func nearest(_ wanted: String, _ names: [String]) -> String? {
    let parts = names.flatMap { name in
      name.split(separator: " (", maxSplits: 1).map {
        String($0.hasSuffix(")") ? $0.dropLast() : $0)
      }
    }
    return NearestName.of(wanted, among: parts)
  }
}

extension Scope {
  fileprivate var plural: String {
    switch self {
    case .area: "areas"
    case .industry: "industries"
    case .ownership: "ownerships"
    }
  }
}

extension WageFact {
  /// `median by the hour of 116.20`.
  fileprivate var description: String {
    let name =
      switch measure {
      case .p10: "10th percentile"
      case .p25: "25th percentile"
      case .median: "median"
      case .p75: "75th percentile"
      case .p90: "90th percentile"
      case .mean: "mean"
      case .employment: "employment"
      }
    let time = period.map { " by the \($0.rawValue)" } ?? ""
    return "\(name)\(time) of \(Money.text(estimate.value ?? 0, in: .english))"
  }
}
