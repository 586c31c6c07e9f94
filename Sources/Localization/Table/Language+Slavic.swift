extension Language {
  /// Polish.
  public static let polish = Language(
    "pl",
    "Polski",
    country: "PL",
    english: "Polish",
    greek: "πολωνικά",
    plurals: .polish,
    alphabet: Alphabet("a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż")
  )

  /// Czech.
  public static let czech = Language(
    "cs",
    "Čeština",
    country: "CZ",
    english: "Czech",
    greek: "τσεχικά",
    plurals: .czech,
    alphabet: Alphabet("c<č h<ch r<ř s<š z<ž")
  )

  /// Slovak.
  public static let slovak = Language(
    "sk",
    "Slovenčina",
    country: "SK",
    english: "Slovak",
    greek: "σλοβακικά",
    plurals: .czech,
    alphabet: Alphabet("a<ä c<č h<ch o<ô r<ř s<š z<ž")
  )

  /// Croatian.
  public static let croatian = Language(
    "hr",
    "Hrvatski",
    country: "HR",
    english: "Croatian",
    greek: "κροατικά",
    plurals: .croatian,
    alphabet: Alphabet("c<č<ć d<dž<đ l<lj n<nj s<š z<ž")
  )

  /// Bulgarian.
  public static let bulgarian = Language(
    "bg",
    "Български",
    country: "BG",
    english: "Bulgarian",
    greek: "βουλγαρικά",
    plurals: .greek,
    alphabet: Alphabet(of: .cyrillic)
  )

  /// Russian.
  public static let russian = Language(
    "ru",
    "Русский",
    country: "RU",
    english: "Russian",
    greek: "ρωσικά",
    plurals: .russian,
    alphabet: Alphabet(of: .cyrillic)
  )

  /// Ukrainian.
  public static let ukrainian = Language(
    "uk",
    "Українська",
    country: "UA",
    english: "Ukrainian",
    greek: "ουκρανικά",
    plurals: .russian,
    alphabet: Alphabet("г<ґ і<ї", of: .cyrillic)
  )
}
