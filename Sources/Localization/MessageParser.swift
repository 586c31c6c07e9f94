/// Reads the syntax of messages.
struct MessageParser {
  private enum Byte {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    static let apostrophe = UInt8(ascii: "'")
  }

  private let key: String
  private var rest: ArraySlice<UInt8>
  private var text: [UInt8] = []
  private var parts: [Message.Part] = []
  private var faults: [StringsFault] = []

  private init(_ source: String, key: String) {
    self.key = key
    rest = Array(source.utf8)[...]
  }

  /// The message that a text makes, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - source: The text as the catalogue has it.
  ///   - key: Its key, for the faults.
  /// - Returns: A message and all faults of the text; the message is whole only without faults.
  static func parse(_ source: String, key: String) -> (message: Message, faults: [StringsFault]) {
    var parser = MessageParser(source, key: key)
    while let byte = parser.rest.first { parser.readPart(at: byte) }
    parser.endText()
    if source.isEmpty { parser.faults.append(.emptyText(key: key)) }
    return (Message(parts: parser.parts), parser.faults)
  }

  private mutating func readPart(at byte: UInt8) {
    switch byte {
    case Byte.apostrophe where isQuotedBrace:
      text.append(rest[rest.startIndex + 1])
      rest = rest.dropFirst(3)
    case Byte.open: readPlace()
    case Byte.close:
      faults.append(.strayBrace(key: key))
      rest = rest.dropFirst()
    case _:
      text.append(byte)
      rest = rest.dropFirst()
    }
  }

  private var isQuotedBrace: Bool {
    let head = rest.prefix(3).dropFirst()
    return head.last == Byte.apostrophe && (head.first == Byte.open || head.first == Byte.close)
  }

  private mutating func readPlace() {
    let inside = rest.dropFirst().prefix { $0 != Byte.close }
    let name = String(decoding: inside, as: UTF8.self)
    rest = rest.dropFirst(inside.count + 2)
    endText()
    if rest.startIndex <= inside.endIndex {
      faults.append(.unclosedPlaceholder(key: key, rest: name))
    } else if !StringsKey.isWord(name) {
      faults.append(.malformedPlaceholder(key: key, name: name))
    } else {
      parts.append(.place(name))
    }
  }

  private mutating func endText() {
    if !text.isEmpty { parts.append(.text(text)) }
    text = []
  }
}
