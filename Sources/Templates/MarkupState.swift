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
  var position: Position

  /// The element whose tag or raw text this is, in lower case.
  var element = ""

  /// The attribute whose value this is, in lower case.
  var attribute = ""

  /// The type that a script's tag gives; `nil` if a value or section decides it.
  var scriptType: String? = ""

  var isEndTag = false

  /// Whether a section ends a name here, so that nothing may be added to it.
  var needsSeparator = false

  /// Whether a byte was added to such a name.
  var isBroken = false

  var literal = AttributeLiteral()

  /// The last bytes, in lower case, as far as they may be part of what ends this state.
  var tail: [UInt8] = []

  var isInString = false
  var isAfterBackslash = false

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

  var valuePlace: MarkupPlace {
    if attribute == "style" { return .styleAttribute }
    if attribute.hasPrefix("on") || attribute == "srcdoc" { return .codeAttribute(attribute) }
    if isLink { return .link(attribute: attribute, literal.start) }
    return .attribute(attribute)
  }

  var isLink: Bool {
    switch attribute {
    case "href", "src", "action", "formaction", "poster", "cite", "xlink:href", "srcset",
      "imagesrcset", "background", "manifest", "ping", "codebase", "longdesc":
      true
    case "data": element == "object"
    case _: false
    }
  }
}
