/// A language whose numbers, dates, plurals and order of letters are known.
public struct Language: Hashable, Sendable {
  /// The tag of the language, with a country only where another's form has the bare one: `el`,
  /// `pt-PT`.
  public let tag: String

  /// The language's name in itself, for a switch between languages.
  public let endonym: String

  /// The country that is meant where a site names none, by its code in ISO 3166: `GR`.
  public let country: String

  /// The language's name in the English sentences of faults.
  let englishName: String

  /// The language's name in the Greek ones, in the plural, without its article.
  let greekName: String

  /// Which forms of a text the language has for different numbers.
  let plurals: PluralRule

  /// The order of its letters.
  let alphabet: Alphabet

  init(
    _ tag: String,
    _ endonym: String,
    country: String,
    english englishName: String,
    greek greekName: String,
    plurals: PluralRule,
    alphabet: Alphabet = Alphabet()
  ) {
    self.tag = tag
    self.endonym = endonym
    self.country = country
    self.englishName = englishName
    self.greekName = greekName
    self.plurals = plurals
    self.alphabet = alphabet
  }
}

extension Language: CaseIterable {
  /// The languages of the table, each once, in the order of its locales.
  public static let allCases: [Language] = LocaleConventions.all.map(\.language)
    .reduce(into: []) { languages, language in
      if !languages.contains(language) { languages.append(language) }
    }
}
