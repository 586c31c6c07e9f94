public import WageData

/// The codes of a career in the classifications of occupations.
public enum OccupationCodes: Hashable, Sendable {
  /// One code that is looked up in whatever data set is asked, if they share one classification.
  case single(OccupationCode)

  /// A code for each classification, which is the career's crosswalk.
  case crosswalk([String: OccupationCode])

  /// The code in a classification; `nil` if the crosswalk has none.
  public func code(in classification: String) -> OccupationCode? {
    switch self {
    case .single(let code): code
    case .crosswalk(let codes): codes[classification]
    }
  }

  /// The codes, each once, ascending.
  public var all: [OccupationCode] {
    switch self {
    case .single(let code): [code]
    case .crosswalk(let codes): Set(codes.values).sorted()
    }
  }
}
