internal import SourceText

/// Finds what a template or a program was to fill in and did not (G-01).
public enum UnresolvedToken {
  private static let markers = ["{{", "{%", "${"].map { Array($0.utf8) }
  private static let voids = ["undefined", "NaN", "null"].map { Array($0.utf8) }

  /// The first token in a part of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8 text that holds no code.
  ///   - range: The part: a whole text between tags, a whole attribute or a whole paragraph.
  /// - Returns: The token, such as `{{name}}` or `$config[code]`, or a program's word for nothing
  ///   that is the whole part; `nil` if there is none.
  public static func first(in text: [UInt8], range: Range<Int>) -> Range<Int>? {
    for index in range where text[index] == UInt8(ascii: "{") || text[index] == UInt8(ascii: "$") {
      if let end = end(of: text, at: index, within: range.upperBound) { return index..<end }
    }
    return void(in: text, range: range)
  }

  /// Whether a whole text may hold a token; nearly all hold none.
  static func mayStand(in text: String.UTF8View) -> Bool {
    guard text.count > longestVoid else { return true }
    return ByteSearch.has(UInt8(ascii: "{"), in: text)
      || ByteSearch.has(UInt8(ascii: "$"), in: text)
  }

  // A word of nine letters with a line end or a blank on each side.
  private static let longestVoid = 11

  private static func void(in text: [UInt8], range: Range<Int>) -> Range<Int>? {
    guard range.count <= longestVoid, let first = text[range].first, "uNn \n".utf8.contains(first)
    else {
      return nil
    }
    let bare = text[range].drop { $0 <= 0x20 }
    let word = bare.prefix { $0 > 0x20 }
    guard bare.dropFirst(word.count).allSatisfy({ $0 <= 0x20 }) else { return nil }
    return voids.contains { word.elementsEqual($0) } ? word.startIndex..<word.endIndex : nil
  }

  private static func end(of text: [UInt8], at index: Int, within end: Int) -> Int? {
    if markers.contains(where: { text[index..<end].starts(with: $0) }) {
      let closing = text[index..<end].firstIndex(of: UInt8(ascii: "}"))
      guard let closing else { return min(end, index + 12) }
      return text[closing..<end].prefix { $0 == UInt8(ascii: "}") }.endIndex
    }
    guard text[index] == UInt8(ascii: "$") else {
      return endOfAttributes(in: text, at: index, within: end)
    }
    // `$name[` as in PHP
    let name = text[(index + 1)..<end].prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
        || (0x30...0x39).contains(byte)
    }
    guard let first = name.first, !(0x30...0x39).contains(first), name.endIndex < end,
      text[name.endIndex] == UInt8(ascii: "[")
    else { return nil }
    let closing = text[name.endIndex..<end].firstIndex(of: UInt8(ascii: "]"))
    return closing.map { $0 + 1 } ?? name.endIndex + 1
  }

  // `{#id}`, `{.class}` and `{: .class}`, which other readers of Markdown make attributes of.
  private static func endOfAttributes(in text: [UInt8], at index: Int, within end: Int) -> Int? {
    let rest = text[index..<end].dropFirst()
    guard let mark = rest.first, "#.:".utf8.contains(mark) else { return nil }
    let name = rest.dropFirst().drop { mark == UInt8(ascii: ":") && " #.".utf8.contains($0) }
    guard let first = name.first, (0x61...0x7A).contains(first | 0x20),
      let closing = name.firstIndex(of: UInt8(ascii: "}")),
      !name[..<closing].contains(UInt8(ascii: "\n"))
    else { return nil }
    return closing + 1
  }
}
