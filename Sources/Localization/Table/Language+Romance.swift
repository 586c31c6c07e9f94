extension Language {
  /// French.
  public static let french = Language(
    "fr",
    "Français",
    country: "FR",
    english: "French",
    greek: "γαλλικά",
    plurals: .french
  )

  /// Italian.
  public static let italian = Language(
    "it",
    "Italiano",
    country: "IT",
    english: "Italian",
    greek: "ιταλικά",
    plurals: .italian
  )

  /// Spanish.
  public static let spanish = Language(
    "es",
    "Español",
    country: "ES",
    english: "Spanish",
    greek: "ισπανικά",
    plurals: .spanish,
    alphabet: Alphabet("n<ñ")
  )

  /// Catalan.
  public static let catalan = Language(
    "ca",
    "Català",
    country: "ES",
    english: "Catalan",
    greek: "καταλανικά",
    plurals: .italian,
    alphabet: Alphabet("l=l·")
  )

  /// Portuguese.
  public static let portuguese = Language(
    "pt",
    "Português",
    country: "BR",
    english: "Portuguese",
    greek: "πορτογαλικά",
    plurals: .french
  )

  // CLDR counts otherwise in Portugal than in Brazil, hence a language of its own.
  /// Portuguese of Portugal.
  public static let europeanPortuguese = Language(
    "pt-PT",
    "Português (Portugal)",
    country: "PT",
    english: "Portuguese of Portugal",
    greek: "πορτογαλικά της Πορτογαλίας",
    plurals: .italian
  )

  /// Romanian.
  public static let romanian = Language(
    "ro",
    "Română",
    country: "RO",
    english: "Romanian",
    greek: "ρουμανικά",
    plurals: .romanian,
    alphabet: Alphabet("a<ă<â i<î s<ș=ş t<ț=ţ")
  )
}
