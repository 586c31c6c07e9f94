/// How a value is written at a place of a template.
enum WrittenForm {
  /// Not at all.
  case nothing

  /// A text in its HTML-escaped form, which it has with it.
  case html

  /// As it is.
  case raw

  /// Escaped when the page is written.
  case escaped(Escaping)

  /// Decides without regard to the place, as Mustache does.
  init(lenient shape: Shape, isTriple: Bool) {
    switch shape {
    case .text, .url: self = isTriple ? .raw : .html
    case .markup, .json: self = isTriple ? .raw : .escaped(.html)
    case .flag, .record, .list: self = .nothing
    }
  }

  /// Decides by what the place would read the value as.
  init(
    of shape: Shape,
    isTriple: Bool,
    name: String,
    at state: MarkupState
  ) throws(TemplateFault) {
    let place = state.place
    if place.remedy != nil { throw .forbiddenPlace(name, place: place) }
    switch shape {
    case .flag, .record, .list: throw .unwritable(name, kind: shape)
    case .text, .url:
      let form = try Self.form(ofText: shape, name: name, at: place)
      if isTriple { throw .wouldNotBeEscaped(name, kind: shape) }
      self = form
    case .markup, .json:
      let isFeed = shape == .markup && place == .text && state.syntax == .xml
      guard Self.isWelcome(shape, at: place) else {
        throw .wrongPlace(name, kind: shape, place: place)
      }
      // RFC 4287, section 3.1.1.2: in a feed, HTML stands as escaped text.
      if !isTriple, !isFeed { throw .wouldBeEscaped(name, kind: shape) }
      self = isTriple ? .raw : .escaped(.html)
    }
  }

  private static func form(
    ofText shape: Shape,
    name: String,
    at place: MarkupPlace
  ) throws(TemplateFault) -> WrittenForm {
    switch place {
    case .text, .plainElement, .attribute: return .html
    case .link(let attribute, let start):
      return try form(ofText: shape, name: name, inLink: attribute, behind: start)
    case .styleAttribute where shape == .text: return .escaped(.cssValue)
    case .jsonString: return .escaped(.jsonString)
    case .plainText: return .raw
    case .styleAttribute, .tag, .codeAttribute, .unquotedValue, .comment, .json, .script,
      .styleSheet:
      throw .wrongPlace(name, kind: shape, place: place)
    }
  }

  private static func form(
    ofText shape: Shape,
    name: String,
    inLink attribute: String,
    behind start: LinkStart
  ) throws(TemplateFault) -> WrittenForm {
    switch (start, shape) {
    case (.nothing, .url), (.harmless, .url): return .html
    case (.slash, .text), (.harmless, .text): return .escaped(.urlPart)
    case (_, _): throw .noURL(name, attribute: attribute)
    }
  }

  private static func isWelcome(_ shape: Shape, at place: MarkupPlace) -> Bool {
    switch place {
    case .text, .styleSheet: shape == .markup
    case .json, .script: shape == .json
    case .plainText: true
    case .plainElement, .tag, .attribute, .link, .styleAttribute, .codeAttribute, .unquotedValue,
      .comment, .jsonString:
      false
    }
  }
}
