/// The words of one block of Markdown, with what is emphasised and linked among them.
struct MarkdownLine {
  private static let signs: [String: String] = [
    "strong": "**", "b": "**", "em": "*", "i": "*", "del": "~~", "s": "~~",
  ]

  private var text = ""

  /// Whether a blank is to stand before the next word.
  private var isSpaced = false

  /// The targets of the links that are open; empty for one that leads nowhere.
  private var links: [String] = []

  private var isCode = false

  /// Begins an element; `false` if it is none that stands in a line.
  mutating func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    switch name {
    case "a":
      links.append(attributes["href"] ?? "")
      if attributes["href"] != nil { write("[") }
    case "code", "kbd", "samp":
      write("`")
      isCode = true
    case "img":
      guard let source = attributes["src"] else { return true }
      write("![\(Self.escaped(attributes["alt"] ?? ""))](\(Self.target(source)))")
    case "input": write(attributes["checked"] == nil ? "[ ]" : "[x]")
    case "small": isSpaced = true
    case _:
      guard let sign = Self.signs[name] else { return Self.isInline(name) }
      write(sign)
    }
    return true
  }

  /// Ends an element; `false` if it is none that stands in a line.
  mutating func end(_ name: String) -> Bool {
    switch name {
    case "a":
      if let target = links.popLast(), !target.isEmpty { text += "](\(Self.target(target)))" }
    case "code", "kbd", "samp":
      isCode = false
      text += "`"
    case _:
      guard let sign = Self.signs[name] else { return Self.isInline(name) }
      text += sign
    }
    return true
  }

  /// Adds words; blanks and line ends between them count as one blank, as in HTML.
  mutating func add(_ words: String) {
    var word = ""
    for character in words {
      if character == " " || character == "\n" || character == "\t" || character == "\r\n" {
        if !word.isEmpty { write(isCode ? word : Self.escaped(word)) }
        word = ""
        isSpaced = true
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { write(isCode ? word : Self.escaped(word)) }
  }

  /// Begins a new line.
  mutating func breakLine() {
    text += "\\\n"
    isSpaced = false
  }

  /// Hands over the line and begins another.
  mutating func take() -> String {
    defer { self = MarkdownLine() }
    return Self.unmarked(text)
  }

  // A blank that was left out at the beginning of a line stands for nothing.
  private mutating func write(_ words: String) {
    if isSpaced, !text.isEmpty, !text.hasSuffix("\n") { text += " " }
    isSpaced = false
    text += words
  }

  // What would begin a heading, a list or a rule does not.
  private static func unmarked(_ text: String) -> String {
    if text.firstMatch(of: /^(#{1,6} |[-+] |=+$|-+$)/) != nil { return "\\\(text)" }
    guard let number = text.firstMatch(of: /^\d+(?=[.)] )/) else { return text }
    return "\(number.output)\\\(text[number.range.upperBound...])"
  }

  /// A text whose signs mean nothing.
  static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\`*_[]<>&".contains($0) ? ["\\", $0] : [$0] })
  }

  private static func target(_ url: String) -> String {
    url.replacing("(", with: "%28").replacing(")", with: "%29")
  }

  private static func isInline(_ name: String) -> Bool {
    switch name {
    case "span", "data", "time", "abbr", "sup", "sub", "small", "u", "q", "cite", "dfn", "mark",
      "var", "bdi", "bdo", "ins", "wbr", "label":
      true
    case _: false
    }
  }
}
