/// What the rows of one data set have in common.
public enum Scope: String, Hashable, Sendable, CaseIterable {
  /// The area that the figures speak of.
  case area

  /// The industries.
  case industry

  /// The owners of the establishments.
  case ownership

  /// The field whose cells tell the scopes of a file apart.
  var field: Field {
    switch self {
    case .area: .area
    case .industry: .industry
    case .ownership: .ownership
    }
  }
}
