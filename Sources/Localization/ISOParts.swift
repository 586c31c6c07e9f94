/// The numbers of a date in ISO 8601: digits of fixed width with hyphens between them.
enum ISOParts {
  /// The numbers of a text.
  ///
  /// - Parameters:
  ///   - text: Such as `2008-05`.
  ///   - widths: How many digits each number has.
  /// - Returns: One number for each width; `nil` if the text has another form.
  static func numbers(in text: String, widths: [Int]) -> [Int]? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == widths else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.joined().allSatisfy(digits.contains) else { return nil }
    return parts.map { $0.reduce(0) { $0 * 10 + Int($1 - digits.lowerBound) } }
  }

  /// The text of numbers, each filled up with zeros to its width.
  static func text(of numbers: [Int], widths: [Int]) -> String {
    zip(numbers, widths).map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    .joined(separator: "-")
  }
}
