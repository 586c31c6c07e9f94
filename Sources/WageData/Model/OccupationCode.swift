/// The code of an occupation in a classification, such as `27-3031`; it stays text.
public struct OccupationCode: Hashable, Sendable {
  /// The code without blanks before or after it.
  public let text: String

  /// Trims blanks, which some files leave behind their codes.
  public init(_ text: some StringProtocol) {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    let body = text.drop(while: isBlank)
    let end = body.lastIndex { !isBlank($0) }.map(body.index(after:)) ?? body.startIndex
    self.text = String(body[..<end])
  }
}

extension OccupationCode: Comparable, CustomStringConvertible {
  /// Codes are ordered as texts, which is the order of the classifications.
  public static func < (left: OccupationCode, right: OccupationCode) -> Bool {
    left.text < right.text
  }

  /// The code.
  public var description: String { text }
}
