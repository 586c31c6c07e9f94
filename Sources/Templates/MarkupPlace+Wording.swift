extension MarkupPlace {
  /// The place in words that follow "stands".
  var phrase: String {
    switch self {
    case .text: "between tags"
    case .plainElement(let element): "in <\(element)>"
    case .tag: "inside a tag"
    case .attribute(let name): "in the attribute \(name)"
    case .link(let name, _): "in the link \(name)"
    case .styleAttribute: "in a style attribute"
    case .codeAttribute(let name): "in the attribute \(name), which is code"
    case .unquotedValue: "in an attribute value without quotes"
    case .comment: "in a comment or declaration"
    case .json: "in JSON outside a string"
    case .jsonString: "in a JSON string"
    case .script: "in a script"
    case .styleSheet: "in a style sheet"
    case .plainText: "in plain text"
    }
  }

  /// What may be written here; `nil` where nothing may.
  var welcome: String? {
    switch self {
    case .text: "a text, a URL or markup"
    case .plainElement, .attribute, .link, .jsonString: "a text or a URL"
    case .styleAttribute: "a text"
    case .json, .script: "JSON in three braces"
    case .styleSheet: "markup in three braces"
    case .plainText: "a text, a URL, markup or JSON"
    case .tag, .codeAttribute, .unquotedValue, .comment: nil
    }
  }

  /// What to do where nothing may be written; `nil` where something may.
  var remedy: String? {
    switch self {
    case .tag: "write the names of elements and attributes out; a section may hold attributes"
    case .codeAttribute: "write it to a data- attribute and read it in a script"
    case .unquotedValue: "put the value in quotes"
    case .comment: "use a comment of the template, {{! ... }}, or none"
    case .text, .plainElement, .attribute, .link, .styleAttribute, .json, .jsonString, .script,
      .styleSheet, .plainText:
      nil
    }
  }
}
