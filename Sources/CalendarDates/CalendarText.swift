/// Reads the numbers of a date such as `2026-11-23`.
enum CalendarText {
  /// The numbers between hyphens, each of exactly the given number of ASCII digits, or `nil`.
  static func numbers(in text: String, lengths: [Int]) -> [Int]? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == lengths else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.allSatisfy({ $0.allSatisfy(digits.contains) }) else { return nil }
    return parts.map { $0.reduce(0) { $0 * 10 + Int($1 - digits.lowerBound) } }
  }
}
