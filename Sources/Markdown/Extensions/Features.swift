/// Which extensions a text may make use of, by the bytes that each of them needs.
///
/// A text that has none of them is parsed as if there were no extensions.
struct Features: OptionSet {
  let rawValue: UInt8

  static let tables = Features(rawValue: 1)
  static let strikethrough = Features(rawValue: 1 << 1)
  static let addresses = Features(rawValue: 1 << 2)
  static let tasks = Features(rawValue: 1 << 3)
  static let footnotes = Features(rawValue: 1 << 4)
  static let alerts = Features(rawValue: 1 << 5)

  /// The definition of a link may stand somewhere.
  static let definitions = Features(rawValue: 1 << 6)

  /// What changes the inline parts of blocks.
  static let inlines: Features = [.strikethrough, .addresses, .tasks, .footnotes, .alerts]

  /// The bytes that end a line or may need an extension.
  static let marks: [Bool] = (0...255).map { (byte: UInt8) in
    byte == 0x0A || byte == 0x0D || "|~@/.]^!:".utf8.contains(byte)
  }

  /// Adds what a mark at an offset may need.
  mutating func add(at index: Int, in bytes: [UInt8], from start: Int) {
    if bytes[index] == UInt8(ascii: "|") { insert(.tables) }
    if bytes[index] == UInt8(ascii: "~") { insert(.strikethrough) }
    if bytes[index] == UInt8(ascii: "@") { insert(.addresses) }
    guard index > start else { return }
    switch (bytes[index - 1], bytes[index]) {
    case (UInt8(ascii: "w"), UInt8(ascii: ".")):
      if Self.mayBegin(withHostBefore: index, in: bytes, from: start) { insert(.addresses) }
    case (UInt8(ascii: ":"), UInt8(ascii: "/")):
      if !Self.isDestination(before: index - 1, in: bytes, from: start) { insert(.addresses) }
    case (UInt8(ascii: "["), UInt8(ascii: "^")): insert(.footnotes)
    case (UInt8(ascii: "["), UInt8(ascii: "!")): insert(.alerts)
    case (UInt8(ascii: "]"), UInt8(ascii: ":")): insert(.definitions)
    case (let state, UInt8(ascii: "]")) where state == 0x20 || state | 0x20 == UInt8(ascii: "x"):
      insert(.tasks)
    case _: break
    }
  }

  // `https://www.` is an address by its scheme, and mostly the destination of a link.
  private static func mayBegin(
    withHostBefore point: Int,
    in bytes: [UInt8],
    from start: Int
  ) -> Bool {
    let host = point - 3
    guard host >= start, bytes[host..<point].elementsEqual("www".utf8) else { return false }
    return host == start || bytes[host - 1] != UInt8(ascii: "/")
  }

  // `](https:` begins the destination of a link, which most addresses are.
  private static func isDestination(before colon: Int, in bytes: [UInt8], from start: Int) -> Bool {
    var index = colon
    let limit = max(start + 2, colon - 5)
    while index > limit, (0x61...0x7A).contains(bytes[index - 1]) { index -= 1 }
    return index >= start + 2 && bytes[index - 1] == UInt8(ascii: "(")
      && bytes[index - 2] == UInt8(ascii: "]")
  }
}
