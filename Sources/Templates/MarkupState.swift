/// Follows the markup that a template writes, byte by byte, as an HTML tokenizer does, in order to
/// know what a value would be there (WHATWG HTML, section 13.2.5, as far as values can stand).
struct MarkupState: Hashable {
  enum Position: Hashable {
    case text
    case lessThan
    case endTagOpen
    case tagName
    case insideTag
    case attributeName
    case afterAttributeName
    case beforeValue
    case value(quote: UInt8)
    case unquotedValue
    case declarationOpen
    case declaration
    case comment(end: [UInt8])
    case rawText(RawText)
    case plain
  }

  /// What an element holds whose text has no tags.
  enum RawText: Hashable {
    case words
    case script
    case json
    case styleSheet
  }

  let syntax: Syntax
  private(set) var position: Position

  /// The element whose tag or raw text this is, in lower case.
  private var element = ""

  /// The attribute whose value this is, in lower case.
  private var attribute = ""

  /// The type that a script's tag gives; `nil` if a value or section decides it.
  private var scriptType: String? = ""

  private var isEndTag = false

  /// Whether a section ends a name here, so that nothing may be added to it.
  private var needsSeparator = false

  /// Whether a byte was added to such a name.
  private(set) var isBroken = false

  private var literal = AttributeLiteral()

  /// The last bytes, in lower case, as far as they may be part of what ends this state.
  private var tail: [UInt8] = []

  private var isInString = false
  private var isAfterBackslash = false

  /// The start of a file.
  init(_ syntax: Syntax) {
    self.syntax = syntax
    position =
      switch syntax {
      case .html, .xml: .text
      case .json: .rawText(.json)
      case .script: .rawText(.script)
      case .styleSheet: .rawText(.styleSheet)
      case .plain: .plain
      }
  }

  /// Where this is.
  var place: MarkupPlace {
    switch position {
    case .text: .text
    case .lessThan, .endTagOpen, .tagName, .insideTag, .attributeName, .afterAttributeName: .tag
    case .beforeValue, .unquotedValue: .unquotedValue
    case .value: valuePlace
    case .declarationOpen, .declaration, .comment: .comment
    case .rawText(.words): .plainElement(element)
    case .rawText(.script): .script
    case .rawText(.json): isInString ? .jsonString : .json
    case .rawText(.styleSheet): .styleSheet
    case .plain: .plainText
    }
  }

  private var valuePlace: MarkupPlace {
    if attribute == "style" { return .styleAttribute }
    if attribute.hasPrefix("on") || attribute == "srcdoc" { return .codeAttribute(attribute) }
    if isLink { return .link(attribute: attribute, literal.start) }
    return .attribute(attribute)
  }

  private var isLink: Bool {
    switch attribute {
    case "href", "src", "action", "formaction", "poster", "cite", "xlink:href", "srcset",
      "imagesrcset", "background", "manifest", "ping", "codebase", "longdesc":
      true
    case "data": element == "object"
    case _: false
    }
  }
}

// MARK: - Bytes

extension MarkupState {
  /// Goes on behind one more byte of the template.
  mutating func advance(over byte: UInt8) {
    switch position {
    case .text: if byte == UInt8(ascii: "<") { position = .lessThan }
    case .lessThan: openTag(byte)
    case .endTagOpen: openEndTag(byte)
    case .tagName, .insideTag, .attributeName, .afterAttributeName: advanceInTag(byte)
    case .beforeValue, .value, .unquotedValue: advanceInValue(byte)
    case .declarationOpen, .declaration, .comment: advanceInDeclaration(byte)
    case .rawText(let kind): advanceInRawText(kind, byte)
    case .plain: break
    }
  }

  private mutating func openTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): position = .endTagOpen
    case UInt8(ascii: "!"): (position, tail) = (.declarationOpen, [])
    case UInt8(ascii: "?"): position = .declaration
    case UInt8(ascii: "<"): break
    case _: startTag(byte, isEnd: false)
    }
  }

  private mutating func openEndTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): position = .text
    case _: startTag(byte, isEnd: true)
    }
  }

  private mutating func startTag(_ byte: UInt8, isEnd: Bool) {
    guard Self.isLetter(byte) else {
      position = isEnd ? .declaration : .text
      return
    }
    (position, isEndTag, scriptType) = (.tagName, isEnd, "")
    (element, attribute) = (Self.lowercased(byte), "")
  }

  private mutating func advanceInTag(_ byte: UInt8) {
    let isFree = TagScanner.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    if needsSeparator, !isFree { isBroken = true }
    needsSeparator = false
    switch (position, byte) {
    case (_, UInt8(ascii: ">")): closeTag()
    case (_, UInt8(ascii: "/")): position = .insideTag
    case (.attributeName, UInt8(ascii: "=")), (.afterAttributeName, UInt8(ascii: "=")):
      position = .beforeValue
    case (.attributeName, _), (.afterAttributeName, _):
      advanceInAttributeName(byte)
    case (.tagName, _) where !isFree: element += Self.lowercased(byte)
    case (_, _) where isFree: position = .insideTag
    case (_, _): (position, attribute) = (.attributeName, Self.lowercased(byte))
    }
  }

  private mutating func advanceInAttributeName(_ byte: UInt8) {
    if TagScanner.isSpace(byte) {
      position = .afterAttributeName
    } else if position == .attributeName {
      attribute += Self.lowercased(byte)
    } else {
      (position, attribute) = (.attributeName, Self.lowercased(byte))
    }
  }

  private mutating func closeTag() {
    tail = []
    guard syntax == .html, !isEndTag else {
      position = .text
      return
    }
    position =
      switch element {
      case "script": .rawText(isJSON ? .json : .script)
      case "style": .rawText(.styleSheet)
      case "title", "textarea": .rawText(.words)
      case "iframe", "noembed", "noframes", "xmp", "plaintext": .rawText(.script)
      case _: .text
      }
    isInString = false
  }

  private var isJSON: Bool {
    guard let scriptType else { return false }
    let type = scriptType.lowercased()
    return type == "application/json" || type.hasSuffix("+json") || type == "importmap"
      || type == "speculationrules"
  }

  private mutating func advanceInValue(_ byte: UInt8) {
    switch (position, byte) {
    case (.beforeValue, UInt8(ascii: "\"")), (.beforeValue, UInt8(ascii: "'")):
      position = .value(quote: byte)
      literal = AttributeLiteral()
    case (.beforeValue, UInt8(ascii: ">")), (.unquotedValue, UInt8(ascii: ">")):
      endValue()
      closeTag()
    case (.beforeValue, _) where TagScanner.isSpace(byte): break
    case (.beforeValue, _):
      position = .unquotedValue
      literal = AttributeLiteral()
      literal.append(byte, isSourceSet: false)
    case (.value(byte), _): endValue()
    case (.unquotedValue, _) where TagScanner.isSpace(byte): endValue()
    case (_, _): literal.append(byte, isSourceSet: attribute.hasSuffix("srcset"))
    }
  }

  private mutating func endValue() {
    if element == "script", attribute == "type" { scriptType = literal.wholeText }
    literal = AttributeLiteral()
    position = .insideTag
  }

  private mutating func advanceInDeclaration(_ byte: UInt8) {
    tail.append(byte)
    switch position {
    case .comment(let end):
      tail = tail.suffix(end.count)
      if tail == end { position = .text }
    case .declarationOpen where tail.elementsEqual("--".utf8):
      position = .comment(end: Array("-->".utf8))
    case .declarationOpen where tail.elementsEqual("[CDATA[".utf8):
      position = .comment(end: Array("]]>".utf8))
    case _ where byte == UInt8(ascii: ">"): position = .text
    case .declarationOpen
    where !"--".utf8.starts(with: tail) && !"[CDATA[".utf8.starts(with: tail):
      position = .declaration
    case _: break
    }
  }

  private mutating func advanceInRawText(_ kind: RawText, _ byte: UInt8) {
    let isEnd = TagScanner.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    if syntax == .html, isEnd, tail.elementsEqual("</\(element)".utf8) {
      (position, isEndTag, tail) = (.insideTag, true, [])
      return advanceInTag(byte)
    }
    tail = (tail + Self.lowercased(byte).utf8).suffix(element.utf8.count + 2)
    if kind == .json { advanceInJSON(byte) }
  }

  private mutating func advanceInJSON(_ byte: UInt8) {
    if isAfterBackslash {
      isAfterBackslash = false
    } else if isInString, byte == UInt8(ascii: "\\") {
      isAfterBackslash = true
    } else if byte == UInt8(ascii: "\"") {
      isInString.toggle()
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func lowercased(_ byte: UInt8) -> String {
    let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    return String(decoding: [isUpper ? byte | 0x20 : byte], as: UTF8.self)
  }
}

// MARK: - Values and sections

extension MarkupState {
  /// Goes on behind a value.
  mutating func advanceOverValue(isURL: Bool) {
    tail = []
    if case .value = position { literal.appendValue(isURL: isURL) }
  }

  /// The state at the edge of a section, block or partial: a name that was begun ends here.
  var atEdge: MarkupState {
    var state = self
    state.tail = []
    state.isBroken = false
    switch position {
    case .tagName, .attributeName: (state.position, state.needsSeparator) = (.insideTag, true)
    case .afterAttributeName: state.position = .insideTag
    case .text, .lessThan, .endTagOpen, .insideTag, .beforeValue, .value, .unquotedValue,
      .declarationOpen, .declaration, .comment, .rawText, .plain:
      break
    }
    switch state.position {
    case .text:
      (state.element, state.attribute, state.isEndTag, state.scriptType) = ("", "", false, "")
    case .beforeValue, .value, .unquotedValue: break
    case .lessThan, .endTagOpen, .tagName, .insideTag, .attributeName, .afterAttributeName,
      .declarationOpen, .declaration, .comment, .rawText, .plain:
      state.attribute = ""
    }
    return state
  }

  /// The state behind a part that may have been written or not.
  ///
  /// - Parameter other: The state behind the part; `self` is the state before it.
  /// - Returns: `nil` if the two are different places.
  func joined(with other: MarkupState) -> MarkupState? {
    guard position == other.position, element == other.element, attribute == other.attribute,
      isEndTag == other.isEndTag, isInString == other.isInString,
      isAfterBackslash == other.isAfterBackslash
    else { return nil }
    var state = self
    state.needsSeparator = needsSeparator || other.needsSeparator
    state.scriptType = scriptType == other.scriptType ? scriptType : nil
    state.literal = literal.joined(with: other.literal)
    return state
  }
}
