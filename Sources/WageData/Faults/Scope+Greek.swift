extension Scope {
  /// One of the kind with its article, in the accusative.
  public var greekOne: String {
    switch self {
    case .area: "την περιοχή"
    case .industry: "τον κλάδο"
    case .ownership: "την ιδιοκτησία"
    }
  }

  /// Several of the kind, in the accusative.
  public var greekMany: String {
    switch self {
    case .area: "περιοχές"
    case .industry: "κλάδους"
    case .ownership: "μορφές ιδιοκτησίας"
    }
  }
}
