/// Text that means the same as Markdown and as it stands.
enum PlainText {
  // None of them begins or ends anything in Markdown, nor do they have a typographic form.
  private static let marks = Array(" ,;:?/%().-".utf8)

  /// Whether a text has nothing but letters, digits and marks that Markdown leaves alone.
  ///
  /// Some texts without any markup are not plain by this rule; they are read as Markdown.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    var previous = first
    var hasPoint = false
    for byte in text.utf8 {
      guard isLetter(byte) || (0x30...0x39).contains(byte) || marks.contains(byte) else {
        return false
      }
      switch (previous, byte) {
      // An ellipsis, a dash, and addresses that become links.
      case (UInt8(ascii: "."), UInt8(ascii: ".")), (UInt8(ascii: ":"), UInt8(ascii: "/")),
        (UInt8(ascii: "-"), UInt8(ascii: "-")), (UInt8(ascii: "-"), UInt8(ascii: " ")),
        (UInt8(ascii: " "), UInt8(ascii: "-")):
        return false
      case (_, UInt8(ascii: ".")): hasPoint = true
      case _: break
      }
      previous = byte
    }
    return !hasPoint || !text.contains("www.")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }
}
