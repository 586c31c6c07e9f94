internal import SourceText

/// Comments of HTML, which no reader is meant to see.
enum HTMLComments {
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  /// Whether a text is comments and blanks only; not if the last comment has no end, for it would take in
  /// what follows.
  static func areAll(of text: ArraySlice<UInt8>) -> Bool {
    var rest = text.drop(while: \.isASCIISpace)
    while !rest.isEmpty {
      // The marks may share their dashes: `<!-->` is a comment (HTML, section 13.1.6).
      guard rest.starts(with: opening),
        let end = ByteSearch.first(closing, in: rest.dropFirst(2))
      else { return false }
      rest = rest[end.upperBound...].drop(while: \.isASCIISpace)
    }
    return true
  }
}
