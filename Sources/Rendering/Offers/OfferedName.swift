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
  ///   - params: The custom keys of its pages.
  /// - Returns: The names template by template, in the order in which they are declared.
  public static func all(
    languages: [SiteLanguage],
    params: [String: ParamKind] = [:]
  ) -> [OfferedName] {
    let params = ParamSheet(params).schema
    let words = Phrasebook.words(of: languages)
    let pages = PageKind.allCases.flatMap { kind in
      let schema = Schema(kind.rawValue, Offer.frame(words: words, params: params) + kind.fields)
      return names(of: schema, in: kind.template)
    }
    let schemas = FragmentSchemas(words: words)
    return pages + Fragment.allCases.flatMap { names(of: schemas[$0], in: $0.template) }
  }

  private static func names(
    of schema: Schema,
    in template: String,
    sections: [String] = [],
    prefix: String = ""
  ) -> [OfferedName] {
    schema.fields.flatMap { field in
      names(of: field.shape, called: prefix + field.name, in: template, sections: sections)
    }
  }

  private static func names(
    of shape: Shape,
    called name: String,
    in template: String,
    sections: [String]
  ) -> [OfferedName] {
    let own = OfferedName(
      template: template,
      sections: sections,
      name: name,
      kind: Kind(shape)
    )
    switch shape {
    case .text, .url, .markup, .json, .flag: return [own]
    case .record(let schema):
      return [own] + names(of: schema, in: template, sections: sections, prefix: "\(name).")
    case .list(.record(let schema)):
      return [own] + names(of: schema, in: template, sections: sections + [name])
    case .list(let item):
      return [own] + names(of: item, called: ".", in: template, sections: sections + [name])
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
