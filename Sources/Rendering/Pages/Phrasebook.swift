internal import Localization
internal import SiteModel
internal import SourceText
internal import Templates
internal import WageData

/// The words and sentences of one language, ready to be written.
struct Phrasebook: Sendable {
  private let messages: [MessageKey: PluralMessage]
  private let strings: StringsCatalog

  /// The words that templates name.
  let words: Record

  /// Takes the sentences of a language, of which some parts of a site need not be there without them.
  ///
  /// - Throws: A report of every sentence and word that is missing or names what it is not offered.
  init(
    _ language: SiteLanguage,
    words schema: Schema,
    parts: Set<SitePart>
  ) throws(DiagnosticReport) {
    strings = language.strings
    let wordKeys = schema.fields.map { MessageDeclaration("words.\($0.name)") }
    let declared = Self.sentences(of: parts) + wordKeys
    try strings.faults(against: declared).throwIfErrors()
    var messages: [MessageKey: PluralMessage] = [:]
    for key in MessageKey.allCases { messages[key] = strings.plural("messages.\(key.rawValue)") }
    self.messages = messages
    let catalog = strings
    words = Record(
      schema,
      schema.fields.map { .text(Text(catalog.message("words.\($0.name)")?.text() ?? "")) }
    )
  }

  /// The keys of all that the generator writes itself, in no order.
  static var sentenceKeys: [String] { sentences(of: Set(SitePart.allCases)).map(\.key) }

  private static func sentences(of parts: Set<SitePart>) -> [MessageDeclaration] {
    let own = MessageKey.allCases.filter { parts.contains($0.part) }.map(\.declaration)
    return parts.contains(.wages) ? own + wageWords : own
  }

  private static var wageWords: [MessageDeclaration] {
    let statuses = FigureStatus.allCases.map { MessageDeclaration("statuses.\($0.rawValue)") }
    let measures = Measure.allCases.map { MessageDeclaration($0.labelKey) }
    let shares = Measure.percentiles.map(\.shareKeys).flatMap {
      [MessageDeclaration($0.above), MessageDeclaration($0.below)]
    }
    return statuses + measures + shares
  }

  /// The words that templates may name: those that any language has.
  static func words(of languages: [SiteLanguage]) -> Schema {
    let keys = Set(languages.flatMap(\.strings.keys)).filter { $0.hasPrefix("words.") }
    return Schema(
      "words",
      keys.map { String($0.dropFirst("words.".count)) }.sorted().map { ($0, .text) }
    )
  }

  /// A text without places, such as the label of a measure.
  func label(_ key: String) -> Text {
    Text(strings.message(key)?.text() ?? "")
  }

  /// A sentence with its places filled.
  func text(_ key: MessageKey, _ values: [String: String] = [:]) -> String {
    messages[key]?.message(for: .other).text(values) ?? ""
  }

  /// A sentence as HTML, with its places filled with HTML.
  func markup(_ key: MessageKey, _ values: [String: [UInt8]]) -> [UInt8] {
    var html: [UInt8] = []
    message(key)?.mapTexts { Text(utf8: $0).escaped }.append(to: &html) { name, html in
      html += values[name] ?? []
    }
    return html
  }

  /// A sentence in the form for a count.
  func text(_ key: MessageKey, count: Int, _ values: [String: String]) -> String {
    messages[key]?.message(for: count).text(values) ?? ""
  }

  /// Every sentence, escaped for HTML, with nothing in its places that means anything.
  var samples: [[UInt8]] {
    MessageKey.allCases.map { key in
      Text(text(key, Dictionary(uniqueKeysWithValues: key.placeholders.map { ($0, "x") }))).escaped
    }
  }

  /// The parts of a sentence, to be filled many times.
  func message(_ key: MessageKey) -> Message? {
    messages[key]?.message(for: .other)
  }
}
