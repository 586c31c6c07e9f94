public import SourceText

/// What can be wrong with the list of similar careers.
public enum RelatedListFault: Fault, Hashable {
  /// Pairs of the list are wanted, and there is none.
  case missing

  /// No career has the id.
  case unknownCareer(String, nearest: String?)

  /// A career is listed as like itself.
  case itself(String)

  /// Two rows name one career for another.
  case twice(career: String, related: String)

  /// A rank is no whole number from 1 on.
  case rank(String)

  /// A row does not say where the similarity was found.
  case withoutSource

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .missing: "related-missing"
    case .unknownCareer: "career-unknown"
    case .itself: "related-to-itself"
    case .twice: "related-twice"
    case .rank: "related-rank"
    case .withoutSource: "related-without-source"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .missing:
      Wording(
        "`pairs: related` takes its pairs from \(RelatedListReader.path), which is missing",
        help: "write it with the columns \(RelatedListReader.columns.joined(separator: ","))"
      )
    case .unknownCareer(let name, let nearest):
      Wording(
        "no career has the id `\(name)`",
        help: nearest.map { "did you mean `\($0)`?" }
          ?? "write the name of a folder in careers, or take the row away"
      )
    case .itself(let name):
      Wording("`\(name)` is listed as like itself", help: "name two careers")
    case .twice(let career, let related):
      Wording(
        "`\(related)` is listed for `\(career)` already",
        help: "keep one row; the other direction may have a row of its own"
      )
    case .rank(let text):
      Wording(
        "the rank `\(text)` is no whole number from 1 on",
        help: "1 is the nearest career, 2 the next"
      )
    case .withoutSource:
      Wording(
        "the row does not say where the similarity was found",
        help: "name the source, such as O*NET 27.0"
      )
    }
  }
}
