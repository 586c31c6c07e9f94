public import SiteModel
internal import Templates

/// A name that may be written in a template.
public struct OfferedName: Hashable, Sendable {
  /// What a name stands for.
  public enum Kind: String, Sendable {
    /// A text, which is escaped where it is written.
    case text

    /// A URL, for the attributes that take one.
    case url

    /// Finished HTML.
    case markup

    /// A finished JSON value.
    case json

    /// What is there or not.
    case flag

    /// Further names.
    case record

    /// Many of one kind.
    case list
  }

  /// The template without its extension, such as `career` or `partials/figure`.
  public let template: String

  /// The lists within which the name stands, the outermost first; empty for the page itself.
  public let sections: [String]

  /// The name, with dots where it is part of a record; `.` for an item of a list that has no names.
  public let name: String

  /// What it stands for.
  public let kind: Kind

  /// How it is written.
  public var form: String {
    switch kind {
    case .text, .url: "{{\(name)}}"
    case .markup, .json: "{{{\(name)}}}"
    case .flag, .record, .list: "{{#\(name)}}…{{/\(name)}}"
    }
  }
}

extension OfferedName {
  /// Every name of every template that the generator writes pages and their parts with.
  ///
  /// - Parameters:
  ///   - languages: The languages of the site, whose words templates may name.
  ///   - site: The site, whose custom keys and tables they may name; `nil` where its content has
  ///     faults.
  ///   - assets: Its files below `assets`.
  /// - Returns: The names template by template, in the order in which they are declared.
  public static func all(
    languages: [SiteLanguage],
    site: Site?,
    assets: AssetNames
  ) -> [OfferedName] {
    let words = Phrasebook.words(of: languages)
    let frame = Offer.frame(
      words: words,
      params: ParamSheet(site?.params).schema,
      tables: TableSheet(site?.tables).schema,
      assets: assets.schema
    )
    let pages = PageKind.allCases.flatMap { kind in
      names(of: Schema(kind.rawValue, frame + kind.fields), in: kind.template)
    }
    let schemas = FragmentSchemas(words: words)
    return pages + Fragment.allCases.flatMap { names(of: schemas[$0], in: $0.template) }
  }

  private static func names(
    of schema: Schema,
    in template: String,
    sections: [String] = [],
    prefix: String = "",
    enclosing: [Schema] = []
  ) -> [OfferedName] {
    schema.fields.flatMap { field in
      names(
        of: field.shape,
        called: prefix + field.name,
        in: template,
        sections: sections,
        enclosing: enclosing + [schema]
      )
    }
  }

  private static func names(
    of shape: Shape,
    called name: String,
    in template: String,
    sections: [String],
    enclosing: [Schema]
  ) -> [OfferedName] {
    let own = OfferedName(
      template: template,
      sections: sections,
      name: name,
      kind: Kind(shape)
    )
    switch shape {
    case .text, .url, .markup, .json, .flag: return [own]
    case .record(let schema), .list(.record(let schema)):
      // An entry of a menu has entries of the same names.
      if enclosing.contains(schema) { return [own] }
      let isList = own.kind == .list
      return [own]
        + names(
          of: schema,
          in: template,
          sections: isList ? sections + [name] : sections,
          prefix: isList ? "" : "\(name).",
          enclosing: enclosing
        )
    case .list(let item):
      return [own]
        + names(
          of: item,
          called: ".",
          in: template,
          sections: sections + [name],
          enclosing: enclosing
        )
    }
  }
}

extension OfferedName.Kind {
  fileprivate init(_ shape: Shape) {
    self =
      switch shape {
      case .text: .text
      case .url: .url
      case .markup: .markup
      case .json: .json
      case .flag: .flag
      case .record: .record
      case .list: .list
      }
  }
}
