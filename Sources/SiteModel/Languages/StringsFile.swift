internal import Localization
internal import SourceText

/// Reads `Templates/strings/LANGUAGE.yml`.
enum StringsFile {
  private static let catalogGroups = [
    "words", "messages", "measures", "shares", "statuses", "sections", "facts", "markdown",
  ]
  private static let keys = ["locale"] + catalogGroups + ["terms", "phrases"]

  /// Reads the words of a language, which site.yml names at a place.
  ///
  /// - Throws: A report of every key that is unknown, missing or wrong.
  static func language(
    _ tag: LanguageTag,
    from file: SourceFile,
    namedAt place: @autoclosure () -> SourceLocation?
  ) throws(DiagnosticReport) -> SiteLanguage {
    let mapping = try YAMLReader.mapping(of: file, in: file.start..<file.bytes.count)
    var keys = KeyReader(mapping, holder: KeyHolder.strings, known: keys)
    let conventions = keys.conventions(of: tag, from: file.path, namedAt: place)
    var entries: [StringsEntry] = []
    for group in catalogGroups { entries += keys.entries(of: group) }
    let terms = keys.terms()
    let phrases = keys.phrases()
    try keys.report.throwIfErrors()
    guard let conventions else { throw keys.report }
    let strings = try StringsCatalog(
      language: conventions.language,
      path: file.path,
      entries: entries
    )
    var warnings = keys.report
    warnings.add(strings.warnings)
    return SiteLanguage(
      tag: tag,
      conventions: conventions,
      strings: strings,
      phrases: phrases,
      terms: terms,
      warnings: warnings
    )
  }
}

extension KeyReader {
  fileprivate mutating func conventions(
    of tag: LanguageTag,
    from path: String,
    namedAt place: () -> SourceLocation?
  ) -> LocaleConventions? {
    let locale = text("locale")
    let name = locale ?? tag.description
    if let conventions = LocaleConventions.named(name) { return conventions }
    let fault = ContentFault.unknownConventions(
      name,
      nearest: LocaleConventions.nearest(to: name)?.identifier,
      strings: locale == nil ? path : nil
    )
    let location = locale == nil ? place() : mapping["locale"]?.place.location
    add(DiagnosticReport(fault, at: location))
    return nil
  }

  fileprivate mutating func entries(of group: String) -> [StringsEntry] {
    switch mapping[group] {
    case nil: return []
    case .mapping(let strings): return strings.entries.compactMap { entry($0, in: group) }
    case .some(let value): return wrong(value, key: group, wanted: .texts) ?? []
    }
  }

  private mutating func entry(_ entry: YAMLMapping.Entry, in group: String) -> StringsEntry? {
    let key = "\(group).\(entry.key)"
    switch entry.value {
    case .scalar(let text, let place):
      return StringsEntry(key: key, value: .text(text), location: place.location)
    case .sequence(let values, let place):
      return wrong(.sequence(values, place), key: entry.key, wanted: .text)
    case .mapping(let forms):
      let forms = forms.entries.compactMap { form -> StringsEntry.Form? in
        guard case .scalar(let text, let place) = form.value else {
          return wrong(form.value, key: form.key, wanted: .text)
        }
        return StringsEntry.Form(category: form.key, text: text, location: place.location)
      }
      return StringsEntry(key: key, value: .plural(forms), location: entry.keyPlace.location)
    }
  }

  fileprivate mutating func terms() -> [String: String] {
    guard let value = mapping["terms"] else { return [:] }
    guard case .mapping(let terms) = value else {
      return wrong(value, key: "terms", wanted: .texts) ?? [:]
    }
    var texts: [String: String] = [:]
    for entry in terms.entries {
      guard case .scalar(let text, let place) = entry.value else {
        let _: String? = wrong(entry.value, key: entry.key, wanted: .text)
        continue
      }
      guard !text.isEmpty else {
        add(StringsFault.emptyText(key: "terms.\(entry.key)"), at: place)
        continue
      }
      texts[entry.key] = text
    }
    return texts
  }

  fileprivate mutating func phrases() -> Phrases {
    guard case .mapping(let lists) = mapping["phrases"] else {
      return Phrases(mean: [], median: [], ambiguous: [], experience: [], money: [])
    }
    var reader = KeyReader(
      lists,
      holder: .key("phrases"),
      known: ["mean", "median", "ambiguous", "experience", "money"]
    )
    let phrases = Phrases(
      mean: reader.texts("mean").map(\.text),
      median: reader.texts("median").map(\.text),
      ambiguous: reader.texts("ambiguous").map(\.text),
      experience: reader.texts("experience").map(\.text),
      money: reader.texts("money").map(\.text)
    )
    add(reader.report)
    return phrases
  }
}
