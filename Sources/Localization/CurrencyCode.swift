/// A currency by its three letters in ISO 4217, such as `USD`.
public struct CurrencyCode: Hashable, Sendable {
  /// Three capital letters.
  public let letters: String

  /// A currency by its code.
  ///
  /// - Parameter letters: The code as ISO 4217 writes it; any three capitals are taken, since the
  ///   list grows.
  /// - Returns: `nil` unless there are three letters from A to Z.
  public init?(_ letters: String) {
    guard letters.utf8.count == 3, letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    self.letters = letters
  }

  /// How many digits the smallest unit has: 2 for cents, 0 for the yen.
  public var minorUnitDigits: Int {
    // ISO 4217, table A.1, column "Minor unit"; the others have two.
    switch letters {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
      "VND", "VUV", "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "CLF", "UYW": 4
    case _: 2
    }
  }
}
