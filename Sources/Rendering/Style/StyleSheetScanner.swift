/// Finds the addresses from which a style sheet fetches something.
///
/// It follows the tokens of CSS Syntax Level 3: comments and other texts hold no addresses. Fetched are
/// `url()`, `src()`, the texts of `image-set()` and what `@import` names, but not the names of
/// `@namespace`.
struct StyleSheetScanner {
  private static let fetching: Set<String> = ["url", "src", "image-set", "-webkit-image-set"]

  private let bytes: [UInt8]
  private var index = 0
  private var addresses: [StyleAddress] = []

  // The rule whose head is read, such as `import`, and those whose blocks are open; an empty name is a
  // block of declarations.
  private var rule = ""
  private var blocks: [String] = []

  // The functions that are open; an empty name is a parenthesis.
  private var functions: [String] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The addresses in a style sheet, in order.
  static func addresses(in sheet: [UInt8]) -> [StyleAddress] {
    var scanner = StyleSheetScanner(sheet)
    while scanner.index < sheet.count { scanner.readNext() }
    return scanner.addresses
  }

  private mutating func readNext() {
    switch bytes[index] {
    case UInt8(ascii: "/") where byte(at: index + 1) == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readText()
    case UInt8(ascii: "@"):
      index += 1
      rule = takenName()
    case UInt8(ascii: "{"): open()
    case UInt8(ascii: "}"): close()
    case UInt8(ascii: ";"):
      index += 1
      if functions.isEmpty { rule = "" }
    case UInt8(ascii: "("): openFunction("")
    case UInt8(ascii: ")"):
      index += 1
      _ = functions.popLast()
    case let byte where Self.isOfName(byte):
      let name = takenName()
      if self.byte(at: index) == UInt8(ascii: "(") { openFunction(name) }
    case UInt8(ascii: "\\"): index += 2
    case _: index += 1
    }
  }

  private mutating func open() {
    index += 1
    blocks.append(rule)
    rule = ""
    functions = []
  }

  private mutating func close() {
    index += 1
    _ = blocks.popLast()
    rule = ""
    functions = []
  }

  private mutating func openFunction(_ name: String) {
    index += 1
    while let byte = byte(at: index), Self.isBlank(byte) { index += 1 }
    let isAtText = byte(at: index) == UInt8(ascii: "\"") || byte(at: index) == UInt8(ascii: "'")
    if name == "url", !isAtText { return readBareAddress() }
    functions.append(name)
  }

  // An address without quotation marks (section 4.3.6).
  private mutating func readBareAddress() {
    let start = index
    while let byte = byte(at: index), byte != UInt8(ascii: ")") {
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    index = min(index, bytes.count)
    var end = index
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    add(start..<end)
    index += 1
  }

  // A text ends at its mark or, unfinished, with its line (section 4.3.5).
  private mutating func readText() {
    let mark = bytes[index]
    index += 1
    let start = index
    while let byte = byte(at: index), byte != mark, byte != UInt8(ascii: "\n") {
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    index = min(index, bytes.count)
    let isImported = rule == "import" && functions.isEmpty
    if isImported || functions.last.map(Self.fetching.contains) ?? false { add(start..<index) }
    index += 1
  }

  private mutating func add(_ range: Range<Int>) {
    guard rule != "namespace" else { return }
    let kind: StyleAddress.Kind =
      rule == "import" ? .sheet : blocks.contains("font-face") ? .font : .image
    addresses.append(
      StyleAddress(kind: kind, range: range, text: StyleText.decoded(bytes[range]))
    )
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count,
      bytes[index] != UInt8(ascii: "*") || byte(at: index + 1) != UInt8(ascii: "/")
    {
      index += 1
    }
    index += 2
  }

  // In small letters, for names of rules and functions have no case.
  private mutating func takenName() -> String {
    let start = index
    while let byte = byte(at: index), Self.isOfName(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "-"), UInt8(ascii: "_"): true
    case _: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
