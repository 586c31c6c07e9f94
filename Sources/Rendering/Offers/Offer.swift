internal import Templates

/// What templates may name: the fields of every kind of record, in the order of its values.
enum Offer {
  /// A link of a menu or a list.
  static let link = Schema(
    "a link",
    [("url", .url), ("label", .text), ("description", .text), ("is-current", .flag)]
  )

  /// An entry of the menu; without an address it heads the entries below it.
  static let menuEntry = Schema(
    "a menu entry",
    [("url", .url), ("label", .text), ("is-current", .flag), ("has-items", .flag)],
    children: "items"
  )

  /// A link to a career with its median and the pay period of that; absent where none is published.
  static let rankedCareer = Schema(
    "a career",
    [("url", .url), ("label", .text), ("description", .text), ("median", .markup)]
  )

  /// A page in another language.
  static let translation = Schema(
    "a translation",
    [("lang", .text), ("label", .text), ("url", .url), ("is-current", .flag)]
  )

  /// A translation as search engines are told of it.
  static let alternate = Schema("an alternate", [("lang", .text), ("url", .url)])

  /// A heading of the page, in its list of contents.
  static let heading = Schema(
    "a heading",
    [("url", .url), ("label", .text), ("is-deeper", .flag)]
  )

  /// A letter with all that begins with it.
  static let letter = Schema("a letter", [("letter", .text), ("links", .list(link))])

  /// A step on the way from the home page.
  static let step = Schema("a step", [("label", .text), ("url", .url)])

  /// A word of warning at the head of a page.
  static let notice = Schema("a notice", [("heading", .text), ("text", .text)])

  /// The figures of a page as a file of data; of the page itself, or of a career that it shows.
  static let twin = Schema(
    "a file of data",
    [
      ("label", .text), ("url", .url), ("type", .text), ("is-first", .flag), ("is-own", .flag),
    ]
  )

  /// The style sheet for pages that hold it, with the name that a Content-Security-Policy gives it.
  static let style = Schema("a style sheet", [("sheet", .markup), ("hash", .text)])

  /// A figure of a sentence.
  static let figure = Schema(
    "a figure",
    [("datum", .text), ("value", .text), ("origin", .text), ("is-derived", .flag)]
  )

  /// A word of a sentence that is bound to a source record.
  static let term = Schema("a term", [("value", .text), ("month", .text)])

  /// A file below `assets`, by an address that changes with its bytes.
  static let asset = Schema("an asset", [("url", .url), ("integrity", .text)])

  /// The fields of every page, before those of its kind.
  static func frame(
    words: Schema,
    params: Schema,
    tables: Schema,
    assets: Schema
  ) -> [(String, Shape)] {
    [
      ("kind", .text), ("lang", .text), ("direction", .text), ("title", .text),
      ("document-title", .text), ("description", .text), ("canonical", .url),
      ("is-unlisted", .flag), ("alternates", .list(alternate)), ("site-name", .text),
      ("site-description", .text), ("home", .url), ("menu", .list(menuEntry)),
      ("translations", .list(translation)), ("has-translations", .flag),
      ("breadcrumb", .list(step)), ("has-breadcrumb", .flag), ("as-of", .text),
      ("as-of-date", .text), ("twins", .list(twin)), ("has-twins", .flag),
      ("structured-data", .json), ("style", .record(style)), ("search", .url),
      ("search-index", .url), ("words", .record(words)), ("params", .record(params)),
      ("tables", .record(tables)), ("assets", .record(assets)), ("feed", .url),
      ("graph-type", .text), ("graph-locale", .text), ("graph-image", .url),
      ("markdown", .url), ("manifest", .url),
    ]
  }

  /// A quick fact of a career.
  static let fact = Schema("a fact", [("label", .text), ("value", .markup)])

  /// A quick fact of two careers.
  static let factPair = Schema(
    "a fact",
    [("label", .text), ("first", .markup), ("second", .markup)]
  )

  /// A section of a career's page.
  static let section = Schema(
    "a section",
    [("id", .text), ("title", .markup), ("body", .markup)]
  )

  /// A section of a comparison.
  static let sectionPair = Schema(
    "a section",
    [
      ("id", .text), ("title", .markup), ("own", .markup), ("is-pair", .flag),
      ("first-body", .markup), ("second-body", .markup),
    ]
  )

  /// One of the careers of a comparison.
  static let side = Schema(
    "a career",
    [("title", .text), ("url", .url), ("code", .text), ("median", .markup)]
  )
}
