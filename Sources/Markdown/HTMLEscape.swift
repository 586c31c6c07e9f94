extension [UInt8] {
  /// Appends text for content or for an attribute in double quotes.
  mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    for index in text.indices {
      let reference: StaticString
      switch text[index] {
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "\""): reference = "&quot;"
      case _: continue
      }
      append(contentsOf: text[start..<index])
      append(contentsOf: reference.description.utf8)
      start = index + 1
    }
    append(contentsOf: text[start..<text.endIndex])
  }

  /// Appends a URL for an attribute in double quotes; what no URL may hold is percent-encoded.
  mutating func appendEscapedURL(_ url: ArraySlice<UInt8>) {
    for byte in url {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#x27;".utf8)
      case _ where byte.isWrittenInURLs: append(byte)
      case _:
        append(UInt8(ascii: "%"))
        append(Self.hexDigit(byte >> 4))
        append(Self.hexDigit(byte & 0xF))
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension UInt8 {
  // `%` stays, so that URLs that are percent-encoded already are left alone.
  fileprivate var isWrittenInURLs: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "="),
      UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    case _: false
    }
  }
}
