/// What the source record of a price index says, and a bare table of months does not; the raw values are
/// the keys of the record.
public enum PriceFact: String, CaseIterable, Hashable, Sendable {
  /// Who published it.
  case publisher

  /// The name of the publication.
  case title

  /// What the index is called.
  case index

  /// The time whose prices are 100.
  case base

  /// The area whose prices it follows.
  case area

  /// The currency's ISO 4217 code.
  case currency

  /// Where the publication is found.
  case url

  /// How it is given on the command line.
  var option: String {
    switch self {
    case .area: "--area-title"
    case .publisher, .title, .index, .base, .currency, .url: "--\(rawValue)"
    }
  }

  /// The option as it is given for the consumer prices of the United States.
  var example: String {
    let value =
      switch self {
      case .publisher: "'US Bureau of Labor Statistics'"
      case .title: "'Consumer Price Index'"
      case .index: "CPI-U"
      case .base: "1982-84=100"
      case .area: "'United States'"
      case .currency: "USD"
      case .url: "https://www.bls.gov/cpi/"
      }
    return "\(option) \(value)"
  }

  /// The fact as a sentence names it.
  var name: String {
    switch self {
    case .index: "name of the index"
    case .url: "address"
    case .publisher, .title, .base, .area, .currency: rawValue
    }
  }

  /// The same in Greek.
  var greekName: String {
    switch self {
    case .publisher: "ο εκδότης"
    case .title: "ο τίτλος"
    case .index: "το όνομα του δείκτη"
    case .base: "η βάση"
    case .area: "η περιοχή"
    case .currency: "το νόμισμα"
    case .url: "η διεύθυνση"
    }
  }
}
