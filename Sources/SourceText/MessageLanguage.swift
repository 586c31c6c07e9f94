/// A language in which the program speaks to those who use it.
///
/// What a reader of the site sees is in the languages of the site, which are others' business.
public enum MessageLanguage: String, Hashable, Sendable, CaseIterable {
  /// English.
  case english = "en"

  /// Greek.
  case greek = "el"
}
