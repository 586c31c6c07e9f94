internal import SourceText

/// A text with columns of a table in braces, such as `offices/{city}`.
struct RowPattern: Sendable {
  /// A stretch of a pattern.
  enum Part: Sendable {
    case text(String)
    case column(Int)
  }

  /// The stretches, in their order.
  let parts: [Part]

  /// Reads a pattern of site.yml for a table; `nil` after a report.
  init?(
    _ pattern: WrittenPattern,
    columns: [String],
    of path: String,
    report: inout DiagnosticReport
  ) {
    guard let names = Self.parted(pattern.text) else {
      let fault = YAMLFault.wrongValue(key: pattern.key, wanted: .rowPattern, nearest: nil)
      report.add(fault, at: pattern.place.location)
      return nil
    }
    var parts: [Part] = []
    for (isColumn, text) in names {
      guard isColumn else {
        parts.append(.text(text))
        continue
      }
      guard let number = columns.firstIndex(of: text) else {
        let nearest = NearestName.of(text, among: columns)
        let fault = TableFault.unknownColumn(text, path: path, nearest: nearest)
        report.add(fault, at: pattern.place.location)
        return nil
      }
      parts.append(.column(number))
    }
    self.parts = parts
  }

  /// The columns that it names.
  var columns: [Int] {
    parts.compactMap { if case .column(let number) = $0 { number } else { nil } }
  }

  /// The text with the columns filled in.
  func text(_ cell: (Int) -> String) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .column(let number): cell(number)
      }
    }.joined()
  }

  // The stretches outside and within braces by turns; `nil` where a brace has no fellow.
  private static func parted(_ text: String) -> [(isColumn: Bool, text: String)]? {
    var parts: [(isColumn: Bool, text: String)] = []
    var rest = Substring(text)
    while let opening = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[opening] == "{",
        let closing = rest[opening...].firstIndex(of: "}"),
        closing > rest.index(after: opening)
      else { return nil }
      if opening > rest.startIndex { parts.append((false, String(rest[..<opening]))) }
      let name = rest[rest.index(after: opening)..<closing]
      guard !name.contains("{") else { return nil }
      parts.append((true, String(name)))
      rest = rest[rest.index(after: closing)...]
    }
    if !rest.isEmpty { parts.append((false, String(rest))) }
    return parts
  }
}
