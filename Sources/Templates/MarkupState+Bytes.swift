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

  mutating func openTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): position = .endTagOpen
    case UInt8(ascii: "!"): (position, tail) = (.declarationOpen, [])
    case UInt8(ascii: "?"): position = .declaration
    case UInt8(ascii: "<"): break
    case _: startTag(byte, isEnd: false)
    }
  }

  mutating func openEndTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): position = .text
    case _: startTag(byte, isEnd: true)
    }
  }

  mutating func startTag(_ byte: UInt8, isEnd: Bool) {
    guard Self.isLetter(byte) else {
      position = isEnd ? .declaration : .text
      return
    }
    (position, isEndTag, scriptType) = (.tagName, isEnd, "")
    (element, attribute) = (Self.lowercased(byte), "")
  }

  mutating func advanceInTag(_ byte: UInt8) {
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

  mutating func advanceInAttributeName(_ byte: UInt8) {
    if TagScanner.isSpace(byte) {
      position = .afterAttributeName
    } else if position == .attributeName {
      attribute += Self.lowercased(byte)
    } else {
      (position, attribute) = (.attributeName, Self.lowercased(byte))
    }
  }

  mutating func closeTag() {
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

  var isJSON: Bool {
    guard let scriptType else { return false }
    let type = scriptType.lowercased()
    return type == "application/json" || type.hasSuffix("+json") || type == "importmap"
      || type == "speculationrules"
  }

  mutating func advanceInValue(_ byte: UInt8) {
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

  mutating func endValue() {
    if element == "script", attribute == "type" { scriptType = literal.wholeText }
    literal = AttributeLiteral()
    position = .insideTag
  }

  mutating func advanceInDeclaration(_ byte: UInt8) {
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

  mutating func advanceInRawText(_ kind: RawText, _ byte: UInt8) {
    let isEnd = TagScanner.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    if syntax == .html, isEnd, tail.elementsEqual("</\(element)".utf8) {
      (position, isEndTag, tail) = (.insideTag, true, [])
      return advanceInTag(byte)
    }
    tail = (tail + Self.lowercased(byte).utf8).suffix(element.utf8.count + 2)
    if kind == .json { advanceInJSON(byte) }
  }

  mutating func advanceInJSON(_ byte: UInt8) {
    if isAfterBackslash {
      isAfterBackslash = false
    } else if isInString, byte == UInt8(ascii: "\\") {
      isAfterBackslash = true
    } else if byte == UInt8(ascii: "\"") {
      isInString.toggle()
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func lowercased(_ byte: UInt8) -> String {
    let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    return String(decoding: [isUpper ? byte | 0x20 : byte], as: UTF8.self)
  }
}
