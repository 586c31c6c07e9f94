extension UInt8 {
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  var isASCIILetterOrDigit: Bool { isASCIILetter || (0x30...0x39).contains(self) }

  /// Whether C calls it a space.
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether it may stand before the `@` of a mail address, as GitHub has it.
  var isInMailboxName: Bool { isASCIILetterOrDigit || ".+-_".utf8.contains(self) }
}

extension Unicode.Scalar {
  /// Whether it parts words for delimiters (CommonMark 0.30, section 2.1).
  var isPunctuationOrSpace: Bool { isPunctuation || isSpace }

  var isSpace: Bool { value <= 0x20 || properties.generalCategory == .spaceSeparator }

  var isPunctuation: Bool {
    if isASCII { return value > 0x20 && value < 0x7F && !UInt8(ascii: self).isASCIILetterOrDigit }
    return switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    case _: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// The first character of valid UTF-8; `nil` if it is empty.
  var firstScalar: Unicode.Scalar? {
    String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// The last character of valid UTF-8; `nil` if it is empty.
  var lastScalar: Unicode.Scalar? {
    let start = indices.suffix(4).last { self[$0] & 0xC0 != 0x80 }
    return start.flatMap { self[$0...].firstScalar }
  }
}
