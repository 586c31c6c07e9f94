/// An address that stands in a text without any mark, as GitHub finds it.
struct BareAddress {
  /// What stands before the text of the address in its URL.
  let prefix: String

  /// The bytes of the address.
  let range: Range<Int>

  private init(_ prefix: String, _ range: Range<Int>) {
    self.prefix = prefix
    self.range = range
  }

  /// The address of a web page around the `://` at an offset; `nil` if there is none.
  init?(web colon: Int, in text: ArraySlice<UInt8>) {
    guard text[colon...].starts(with: "://".utf8) else { return nil }
    var start = colon
    while start > text.startIndex, text[start - 1].isASCIILetter { start -= 1 }
    guard colon - start <= 5 else { return nil }
    let scheme = String(decoding: text[start..<colon], as: UTF8.self).lowercased()
    guard ["http", "https", "ftp"].contains(scheme),
      let end = Self.end(ofHost: colon + 3, in: text)
    else { return nil }
    self.init("", start..<Self.end(ofPath: end, in: text[start...]))
  }

  /// The address that begins with `www.` at an offset; `nil` if there is none.
  init?(www start: Int, in text: ArraySlice<UInt8>) {
    guard text[start...].starts(with: "www.".utf8), let end = Self.end(ofHost: start, in: text)
    else { return nil }
    self.init("http://", start..<Self.end(ofPath: end, in: text[start...]))
  }

  /// The address of a mailbox around the `@` at an offset; `nil` if there is none.
  init?(mail at: Int, in text: ArraySlice<UInt8>) {
    var start = at
    while start > text.startIndex, text[start - 1].isInMailboxName { start -= 1 }
    let end = Self.end(ofMailHost: at + 1, in: text)
    let host = text[at + 1..<end]
    guard start < at, host.contains(UInt8(ascii: ".")), host.last?.isASCIILetter == true,
      end == text.endIndex || text[end] != UInt8(ascii: "@")
    else { return nil }
    let mark = "mailto:"
    let isMarked = text[text.startIndex..<start].suffix(mark.utf8.count).elementsEqual(mark.utf8)
    self.init(isMarked ? "" : mark, start - (isMarked ? mark.utf8.count : 0)..<end)
  }

  private static func end(ofMailHost start: Int, in text: ArraySlice<UInt8>) -> Int {
    var end = start
    while end < text.endIndex {
      switch text[end] {
      case UInt8(ascii: "-"), UInt8(ascii: "_"): break
      case UInt8(ascii: ".") where end + 1 < text.endIndex && text[end + 1].isASCIILetterOrDigit:
        break
      case let byte where byte.isASCIILetterOrDigit: break
      case _: return end
      }
      end += 1
    }
    return end
  }

  // No underscore stands in the last two parts of a host.
  private static func end(ofHost start: Int, in text: ArraySlice<UInt8>) -> Int? {
    var end = start
    var points = 0
    var underscores = (last: 0, current: 0)
    loop: while end < text.endIndex {
      switch text[end] {
      case UInt8(ascii: "_"): underscores.current += 1
      case UInt8(ascii: "."):
        underscores = (underscores.current, 0)
        points += 1
      case UInt8(ascii: "-"): break
      case let byte where byte < 0x80:
        guard byte.isASCIILetterOrDigit else { break loop }
      case _:
        guard let scalar = text[end...].firstScalar else { break loop }
        if scalar.isPunctuationOrSpace { break loop }
        end += UTF8.width(scalar) - 1
      }
      end += 1
    }
    let isHost = end > start && text[start] != UInt8(ascii: ".") && text[start] != UInt8(ascii: "-")
    guard isHost, points > 10 || underscores == (0, 0) else { return nil }
    return end
  }

  private static func end(ofPath start: Int, in text: ArraySlice<UInt8>) -> Int {
    var end = start
    while end < text.endIndex, !text[end].isASCIISpace, text[end] != UInt8(ascii: "<") { end += 1 }
    let opened = text[..<end].count { $0 == UInt8(ascii: "(") }
    var closed = text[..<end].count { $0 == UInt8(ascii: ")") }
    while end > text.startIndex {
      switch text[end - 1] {
      case UInt8(ascii: ")"):
        if closed <= opened { return end }
        closed -= 1
      case UInt8(ascii: ";"): end = self.end(beforeReference: end, in: text) + 1
      case let byte where "?!.,:*_~'\"".utf8.contains(byte): break
      case _: return end
      }
      end -= 1
    }
    return end
  }

  // What looks like a character reference at the end of an address is not part of it.
  private static func end(beforeReference end: Int, in text: ArraySlice<UInt8>) -> Int {
    var index = max(end - 2, text.startIndex)
    while index > text.startIndex, text[index].isASCIILetterOrDigit { index -= 1 }
    let isReference = index < end - 2 && text[index] == UInt8(ascii: "&")
    return isReference ? index : end - 1
  }
}
