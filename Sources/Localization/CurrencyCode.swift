/// A currency by its three letters in ISO 4217, such as `USD`.
public struct CurrencyCode: Hashable, Sendable {
  /// Three capital letters.
  public let letters: String

  /// How many digits the smallest unit has: 2 for cents, 0 for the yen.
  public let minorUnitDigits: Int

  /// A currency by its code; `nil` unless there are three capital letters from A to Z.
  ///
  /// Any three are taken, since the list of ISO 4217 grows.
  public init?(_ letters: String) {
    guard letters.utf8.count == 3, letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    self.letters = letters
    minorUnitDigits = Self.minorUnitDigits(of: letters)
  }

  // ISO 4217, table A.1, column "Minor unit"; the others have two.
  private static func minorUnitDigits(of letters: String) -> Int {
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
