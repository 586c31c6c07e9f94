/// A text and its HTML-escaped form, made once and written many times.
public struct Text: Hashable, Sendable {
  /// The bytes of the text, UTF-8.
  public let raw: [UInt8]

  /// The text with `&`, `<`, `>`, `"` and `'` as references; shares its memory with `raw` if the
  /// text has none of them.
  public let escaped: [UInt8]

  /// Escapes a text.
  public init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  /// Escapes a text given as bytes.
  public init(utf8 raw: [UInt8]) {
    self.raw = raw
    escaped = Escaping.html.applied(to: raw)
  }
}

extension Text: ExpressibleByStringLiteral {
  /// Escapes a text that stands in the program.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
