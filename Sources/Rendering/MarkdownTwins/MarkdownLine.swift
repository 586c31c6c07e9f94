/// The words of one block of Markdown, with what is emphasised and linked among them.
struct MarkdownLine {
  private static let signs: [String: String] = [
    "strong": "**", "b": "**", "em": "*", "i": "*", "del": "~~", "s": "~~",
  ]

  private var text = ""

  /// Whether a blank is to stand before the next word.
  private var isSpaced = false

  /// The targets of the links that are open; `nil` for one that leads nowhere.
  private var links: [String?] = []

  /// The code that is open, written when its end shows which signs it holds.
  private var code: MarkdownCode?

  /// Whether what is read refers to a footnote, or leads back from one.
  private var footnote: Footnote?

  private enum Footnote {
    case reference
    case link
  }

  /// Begins an element; `false` if it is none that stands in a line.
  mutating func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    guard code == nil else { return beginInCode(name) }
    switch name {
    case "a": beginLink(attributes)
    case "sup" where attributes["class"] == "footnote-ref": footnote = .reference
    case "code", "kbd", "samp":
      write("")
      code = MarkdownCode()
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

  private mutating func beginInCode(_ name: String) -> Bool {
    let isInline = Self.isInline(name) || Self.signs[name] != nil
    guard isInline || name == "a" || MarkdownCode.isOne(name) else { return false }
    code?.depth += 1
    return true
  }

  private mutating func beginLink(_ attributes: [String: String]) {
    if footnote == .reference {
      write("[^\(Self.footnoteLabel(of: attributes["href"] ?? ""))]")
      footnote = .link
    } else if attributes["class"] == "footnote-backref" {
      footnote = .link
    } else {
      links.append(attributes["href"])
      guard attributes["href"] != nil else { return }
      // With an exclamation mark before it, it would be an image.
      if !isSpaced, text.last == "!" { text.insert("\\", at: text.index(before: text.endIndex)) }
      write("[")
    }
  }

  /// Ends an element; `false` if it is none that stands in a line.
  mutating func end(_ name: String) -> Bool {
    if let code, code.depth > 0 || !MarkdownCode.isOne(name) {
      self.code?.depth -= 1
      return true
    }
    switch name {
    case "a" where footnote == .link: footnote = nil
    case "a":
      if let target = links.popLast() ?? nil { text += "](\(Self.target(target)))" }
    case "code", "kbd", "samp":
      if let code { text += code.markdown }
      code = nil
    case _:
      guard let sign = Self.signs[name] else { return Self.isInline(name) }
      text += sign
    }
    return true
  }

  /// Adds words; blanks and line ends between them count as one blank, as in HTML.
  mutating func add(_ words: String) {
    guard footnote != .link else { return }
    var word = ""
    for character in words {
      if character == " " || character == "\n" || character == "\t" || character == "\r\n" {
        write(word: word)
        word = ""
        isSpaced = true
      } else {
        word.append(character)
      }
    }
    write(word: word)
  }

  private mutating func write(word: String) {
    guard !word.isEmpty else { return }
    guard code != nil else { return write(Self.escaped(word)) }
    code?.add(word, isSpaced: isSpaced)
    isSpaced = false
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

  /// The name of the footnote to which a link leads, or whose id is given: its id without `fn`.
  static func footnoteLabel(of url: String) -> Substring {
    let id = url.split(separator: "#").last ?? ""
    return id.hasPrefix("fn") ? id.dropFirst(2) : id
  }

  private static func target(_ url: String) -> String {
    url.replacing("(", with: "%28").replacing(")", with: "%29").replacing(" ", with: "%20")
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
