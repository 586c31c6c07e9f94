internal import SourceText

/// Pages that site.yml makes of the rows of a table.
struct RowPagesDeclaration: Sendable {
  /// The name of the table.
  let table: String

  /// Where the table is named.
  let tablePlace: YAMLPlace

  /// The template of the pages.
  let template: TemplateChoice

  /// The patterns of the pages of each language that has them.
  let patterns: [LanguageTag: Patterns]

  /// The patterns of a language.
  struct Patterns: Sendable {
    /// The address below that of the language.
    let path: WrittenPattern

    /// The title.
    let title: WrittenPattern

    /// The description.
    let description: WrittenPattern
  }
}

extension KeyReader {
  /// The pages that `pages` makes of the rows of tables.
  mutating func rowPages(_ languages: [LanguageTag]) -> [RowPagesDeclaration] {
    guard let value = mapping["pages"] else { return [] }
    guard case .sequence(let entries, _) = value else {
      return wrong(value, key: "pages", wanted: .rowPages) ?? []
    }
    return entries.compactMap { entry -> RowPagesDeclaration? in
      guard case .mapping(let mapping) = entry else {
        return wrong(entry, key: "pages", wanted: .rowPages)
      }
      var reader = KeyReader(
        mapping,
        holder: KeyHolder.rowPages,
        known: ["table", "template", "path", "title", "description", "languages"]
      )
      let declaration = reader.rowPagesDeclaration(languages)
      add(reader.report)
      return declaration
    }
  }

  private mutating func rowPagesDeclaration(
    _ languages: [LanguageTag]
  ) -> RowPagesDeclaration? {
    let table = requiredText("table")
    _ = required("template")
    let template = templateChoice()
    let chosen = chosenLanguages(languages)
    let paths = patterns("path", chosen)
    let titles = patterns("title", chosen)
    let descriptions = patterns("description", chosen)
    guard let table, let template, let place = mapping["table"]?.place else { return nil }
    var byLanguage: [LanguageTag: RowPagesDeclaration.Patterns] = [:]
    for language in chosen {
      guard let path = paths[language], let title = titles[language],
        let description = descriptions[language]
      else { return nil }
      byLanguage[language] = .init(path: path, title: title, description: description)
    }
    return RowPagesDeclaration(
      table: table,
      tablePlace: place,
      template: template,
      patterns: byLanguage
    )
  }

  private mutating func chosenLanguages(_ languages: [LanguageTag]) -> [LanguageTag] {
    guard mapping["languages"] != nil else { return languages }
    let known = languages.map(\.description)
    return texts("languages").compactMap { text, place -> LanguageTag? in
      if let tag = languages.first(where: { $0.description == text }) { return tag }
      let nearest = NearestName.of(text, among: known)
      add(
        YAMLFault.wrongValue(key: "languages", wanted: .word(of: known), nearest: nearest),
        at: place
      )
      return nil
    }
  }

  private mutating func patterns(
    _ key: String,
    _ languages: [LanguageTag]
  ) -> [LanguageTag: WrittenPattern] {
    switch required(key) {
    case nil: return [:]
    case .scalar(let text, let place) where !text.isEmpty:
      let pattern = WrittenPattern(key: key, text: text, place: place)
      return Dictionary(uniqueKeysWithValues: languages.map { ($0, pattern) })
    case .mapping(let mapping):
      var reader = KeyReader(mapping, holder: .key(key), known: languages.map(\.description))
      var patterns: [LanguageTag: WrittenPattern] = [:]
      for language in languages {
        guard let text = reader.requiredText(language.description),
          let place = mapping[language.description]?.place
        else { continue }
        patterns[language] = WrittenPattern(key: key, text: text, place: place)
      }
      add(reader.report)
      return patterns
    case .some(let value): return wrong(value, key: key, wanted: .rowPattern) ?? [:]
    }
  }
}
