public import SourceText

extension TemplateFault {
  /// The slug of the fault.
  public var code: String {
    switch self {
    case .unclosedTag: "template-unclosed-tag"
    case .emptyName: "template-empty-name"
    case .malformedName: "template-malformed-name"
    case .badDelimiters: "template-bad-delimiters"
    case .unclosedSection: "template-unclosed-section"
    case .crossedSection: "template-crossed-section"
    case .strayEnd: "template-stray-end"
    case .doubledTemplate: "template-doubled"
    case .missingTemplate: "template-missing"
    case .endlessPartial: "template-endless-partial"
    case .unknownName: "template-unknown-name"
    case .noRecord: "template-no-record"
    case .unknownBlock: "template-unknown-block"
    case .doubledBlock: "template-doubled-block"
    case .contentOutsideBlocks: "template-content-outside-blocks"
    case .unwritable: "template-unwritable"
    case .wouldBeEscaped: "template-would-be-escaped"
    case .wouldNotBeEscaped: "template-would-not-be-escaped"
    case .wrongPlace: "template-wrong-place"
    case .forbiddenPlace: "template-forbidden-place"
    case .noURL: "template-no-url"
    case .changedPlace: "template-changed-place"
    case .brokenTag: "template-broken-tag"
    }
  }

  /// The sentence and the help; one table, so that the words of all faults can be read at once.
  public var wording: Wording {
    switch self {
    case .unclosedTag(let closing):
      Wording("the tag has no end", help: "end it with \(closing)")
    case .emptyName:
      Wording("the tag names nothing")
    case .malformedName(let name):
      Wording(
        "\"\(Self.oneLine(name))\" is no name",
        help:
          "names have no spaces and no empty parts; a condition is written {{#name}}...{{/name}}"
      )
    case .badDelimiters:
      Wording(
        "the tag does not set two delimiters",
        help: "write {{=<% %>=}}, without = in the delimiters"
      )
    case .unclosedSection(let name):
      Wording("\"\(name)\" is opened and never closed", help: "close it with {{/\(name)}}")
    case .crossedSection(let name, let open):
      Wording(
        "\"\(name)\" is closed while \"\(open)\" is still open",
        help: "write {{/\(open)}} first"
      )
    case .strayEnd(let name):
      Wording("\"\(name)\" is closed but not open", help: "remove the tag or open {{#\(name)}}")
    case .doubledTemplate(let name):
      Wording("two files are the template \"\(name)\"", help: "rename or remove one")
    case .missingTemplate(let name, let nearest):
      Wording("there is no template \"\(name)\"", help: Self.question(nearest))
    case .endlessPartial(let name):
      Wording(
        "\"\(name)\" includes itself without end",
        help: "put it in a section over a list of the innermost record, such as its children"
      )
    case .unknownName(let name, let nearest, let offered):
      Wording(
        "nothing here is called \"\(name)\"",
        help: Self.question(nearest) ?? Self.list(offered)
      )
    case .noRecord(let name, let kind):
      Wording("\"\(name)\" is \(kind.kind), so nothing stands behind its dot")
    case .unknownBlock(let name, let parent, let nearest):
      Wording("\"\(parent)\" has no block \"\(name)\"", help: Self.question(nearest))
    case .doubledBlock(let name):
      Wording("the block \"\(name)\" is given twice", help: "remove one")
    case .contentOutsideBlocks(let parent):
      Wording(
        "this stands in \"\(parent)\" but in no block, so no page shows it",
        help: "put it in a block, {{$name}}...{{/name}}"
      )
    case .unwritable(let name, let kind):
      Wording(
        "\"\(name)\" is \(kind.kind), which cannot be written",
        help: "open it with {{#\(name)}}...{{/\(name)}}"
      )
    case .wouldBeEscaped(let name, let kind):
      Wording("\"\(name)\" is \(kind.kind) and would be escaped", help: "write {{{\(name)}}}")
    case .wouldNotBeEscaped(let name, let kind):
      Wording("\"\(name)\" is \(kind.kind) and would not be escaped", help: "write {{\(name)}}")
    case .wrongPlace(let name, let kind, let place):
      Wording(
        "\"\(name)\" is \(kind.kind), which cannot stand \(place.phrase)",
        help: place.welcome.map { "only \($0) can stand here" }
      )
    case .forbiddenPlace(let name, let place):
      Wording("\"\(name)\" cannot be written \(place.phrase)", help: place.remedy)
    case .noURL(let name, let attribute):
      Wording(
        "the link in \(attribute) would begin with \"\(name)\", which is not known to be a URL",
        help: "begin with a name that is a URL, with / or # or with https://"
      )
    case .changedPlace(let name, let start, let end):
      Wording(
        "\"\(name)\" begins \(start.phrase) and ends \(end.phrase)",
        help: "let it hold whole tags, whole attributes or parts of one value"
      )
    case .brokenTag:
      Wording(
        "this runs into the name before it if the section between them is left out",
        help: "put a space before it"
      )
    }
  }

  private static func question(_ nearest: String?) -> String? {
    nearest.map { "did you mean \"\($0)\"?" }
  }

  private static func list(_ offered: [String]) -> String? {
    offered.isEmpty ? nil : "the names here are \(offered.joined(separator: ", "))"
  }

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
