extension Language {
  /// English.
  public static let english = Language(
    "en",
    "English",
    country: "US",
    english: "English",
    greek: "αγγλικά",
    plurals: .english
  )

  /// German.
  public static let german = Language(
    "de",
    "Deutsch",
    country: "DE",
    english: "German",
    greek: "γερμανικά",
    plurals: .english
  )

  /// Dutch.
  public static let dutch = Language(
    "nl",
    "Nederlands",
    country: "NL",
    english: "Dutch",
    greek: "ολλανδικά",
    plurals: .english
  )

  /// Danish.
  public static let danish = Language(
    "da",
    "Dansk",
    country: "DK",
    english: "Danish",
    greek: "δανικά",
    plurals: .danish,
    alphabet: Alphabet("th=þ y=ü=ű z<æ=ä<ø=ö=ő<å=aa", hasCapitalsFirst: true)
  )

  /// Norwegian.
  public static let norwegian = Language(
    "nb",
    "Norsk bokmål",
    country: "NO",
    english: "Norwegian",
    greek: "νορβηγικά",
    plurals: .greek,
    alphabet: Alphabet("th=þ y=ü=ű z<æ=ä=ę<ø=ö=ő=œ<å=aa")
  )

  /// Swedish.
  public static let swedish = Language(
    "sv",
    "Svenska",
    country: "SE",
    english: "Swedish",
    greek: "σουηδικά",
    plurals: .english,
    alphabet: Alphabet("th=þ y=ü=ű z<å<ä=æ=ę<ö=ø=ő=œ=ô")
  )
}
