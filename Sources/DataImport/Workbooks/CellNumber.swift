internal import Foundation

/// Numbers as workbooks store them: the nearest binary fraction, written with up to 17 digits.
enum CellNumber {
  /// The decimal number that was meant, with at most two decimals; any other text as it is.
  ///
  /// 28.340000000000003 was typed as 28.34, and 1.5E2 as 150.
  static func text(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !isPlain, let number = Double(text), number.magnitude < 1e12 else { return text }
    let hundredths = (number * 100).rounded()
    guard abs(number * 100 - hundredths) < 1e-4 else { return "\(number)" }
    return decimal(Int(hundredths))
  }

  /// A number of hundredths without needless zeros.
  private static func decimal(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)."
      + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
