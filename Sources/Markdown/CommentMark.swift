internal import SourceText

/// A comment of HTML that is one word and so means something, such as `<!-- more -->`.
///
/// Any blanks may stand around the word, or none.
public struct CommentMark: Sendable {
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  private let word: [UInt8]

  /// Names the word.
  public init(_ word: String) {
    self.word = Array(word.utf8)
  }

  /// Whether the mark stands anywhere in a text, be it in code.
  public func stands(in text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let opening = ByteSearch.first(Self.opening, in: rest) {
      if remainder(behindMarkIn: rest[opening.lowerBound...]) != nil { return true }
      rest = rest[opening.upperBound...]
    }
    return false
  }

  /// Whether a text is the mark and nothing else but blanks.
  func isAll(of text: ArraySlice<UInt8>) -> Bool {
    remainder(behindMarkIn: text.drop(while: \.isASCIISpace))?.allSatisfy(\.isASCIISpace) == true
  }

  private func remainder(behindMarkIn text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard text.starts(with: Self.opening) else { return nil }
    let inner = text.dropFirst(Self.opening.count).drop(while: \.isASCIISpace)
    guard inner.starts(with: word) else { return nil }
    let end = inner.dropFirst(word.count).drop(while: \.isASCIISpace)
    return end.starts(with: Self.closing) ? end.dropFirst(Self.closing.count) : nil
  }
}
