import Localization
import Testing

/// The conventions of a locale that the test names.
func conventions(_ identifier: String) throws -> LocaleConventions {
  try #require(LocaleConventions.named(identifier))
}

/// A currency that the test names.
func currency(_ letters: String) throws -> CurrencyCode {
  try #require(CurrencyCode(letters))
}
