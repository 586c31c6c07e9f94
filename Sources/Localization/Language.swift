/// A language whose numbers, dates, plurals and order of letters are known.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case greek = "el"
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case italian = "it"
  case polish = "pl"
  case portuguese = "pt"
  case turkish = "tr"
  case hebrew = "he"

  /// The language's name in itself, for a switch between languages.
  public var endonym: String {
    switch self {
    case .greek: "Ελληνικά"
    case .english: "English"
    case .german: "Deutsch"
    case .french: "Français"
    case .spanish: "Español"
    case .italian: "Italiano"
    case .polish: "Polski"
    case .portuguese: "Português"
    case .turkish: "Türkçe"
    case .hebrew: "עברית"
    }
  }

  /// The language's name in the sentences of faults.
  var englishName: String {
    switch self {
    case .greek: "Greek"
    case .english: "English"
    case .german: "German"
    case .french: "French"
    case .spanish: "Spanish"
    case .italian: "Italian"
    case .polish: "Polish"
    case .portuguese: "Portuguese"
    case .turkish: "Turkish"
    case .hebrew: "Hebrew"
    }
  }
}
