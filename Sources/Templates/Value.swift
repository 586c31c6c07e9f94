/// What a name of a template stands for on one page.
public enum Value: Sendable {
  /// Nothing: written as nothing, and a section over it is left out.
  case absent

  /// Decides whether a section is shown.
  case flag(Bool)

  /// A text, escaped wherever it is written.
  case text(Text)

  /// A text or an address that is made for this page alone, escaped for HTML.
  case pageText(PageTexts.Place)

  /// A URL, the only thing that may stand at the start of a link.
  case url(SafeURL)

  /// Finished HTML, written as it is.
  case markup([UInt8])

  /// A finished JSON value for a script element.
  case json(JSONFragment)

  /// Further names; a section over it opens them.
  case record(Record)

  /// Values over which a section is repeated.
  case list([Value])
}

extension Value {
  /// The bytes of markup and of an escaped text; none of anything else.
  public var html: [UInt8] {
    switch self {
    case .markup(let bytes): bytes
    case .text(let text): text.escaped
    case .absent, .flag, .pageText, .url, .json, .record, .list: []
    }
  }

  /// Whether a section over the value is shown: it is not absent, not false, not empty.
  var isShown: Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .text(let text): !text.raw.isEmpty
    case .pageText(let place): place.count > 0
    case .url(let url): !url.text.raw.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .json(let json): !json.bytes.isEmpty
    case .record: true
    case .list(let values): !values.isEmpty
    }
  }

  /// Whether the value is of a shape; nothing is of any shape.
  func fits(_ shape: Shape) -> Bool {
    switch (self, shape) {
    case (.absent, _), (.flag, .flag), (.text, .text), (.url, .url), (.markup, .markup),
      (.json, .json):
      true
    case (.pageText(let place), .text): !place.isURL
    case (.pageText(let place), .url): place.isURL
    case (.record(let record), .record(let schema)): record.schema === schema
    case (.list(let values), .list(let element)): values.allSatisfy { $0.fits(element) }
    case (.flag, _), (.text, _), (.pageText, _), (.url, _), (.markup, _), (.json, _), (.record, _),
      (.list, _):
      false
    }
  }
}
