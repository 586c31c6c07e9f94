import Localization
import Testing

struct LocaleConventionsTests {
  @Test(arguments: [
    ("el", "el"), ("en", "en-US"), ("de", "de-DE"), ("fr", "fr-FR"), ("es", "es-ES"),
    ("it", "it-IT"), ("pl", "pl-PL"), ("pt", "pt-BR"), ("tr", "tr-TR"), ("en-GB", "en-GB"),
    ("de-at", "de-AT"), ("nl", "nl-NL"), ("nb", "nb-NO"), ("pt-PT", "pt-PT"), ("ar", "ar"),
  ])
  func `a tag finds its locale, a bare language its default`(tag: String, identifier: String) {
    #expect(LocaleConventions.named(tag)?.identifier == identifier)
  }

  @Test(arguments: ["", "xx", "nl-BE", "en-AU", "e", "el-GR-x"])
  func `a locale that the table does not have is not guessed`(tag: String) {
    #expect(LocaleConventions.named(tag) == nil)
  }

  @Test(arguments: [
    ("nl-BE", "nl-NL"), ("fr_CA", "fr-FR"), ("pt_PT", "pt-PT"), ("pt-AO", "pt-BR"), ("ar-EG", "ar"),
    ("uk-XX", "uk-UA"),
  ])
  func `the locale that is meant is one of the same language`(tag: String, identifier: String) {
    #expect(LocaleConventions.nearest(to: tag)?.identifier == identifier)
  }

  @Test(arguments: ["", "-", "xx", "e", "eng", "xx-NL", "fo"])
  func `no locale of another language is meant`(tag: String) {
    #expect(LocaleConventions.nearest(to: tag) == nil)
  }

  @Test func `the identifiers are listed in order, each once`() {
    #expect(
      LocaleConventions.identifiers == [
        "ar", "bg-BG", "ca-ES", "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "el", "en-GB", "en-US",
        "es-ES", "fi-FI", "fr-FR", "he", "hr-HR", "hu-HU", "it-IT", "nb-NO", "nl-NL", "pl-PL",
        "pt-BR", "pt-PT", "ro-RO", "ru-RU", "sk-SK", "sq-AL", "sv-SE", "tr-TR", "uk-UA",
      ]
    )
  }

  @Test func `every language of the table has a locale and a name in itself`() {
    #expect(Language.allCases.allSatisfy { LocaleConventions.named($0.tag) != nil })
    #expect(Set(Language.allCases.map(\.endonym)).count == Language.allCases.count)
    #expect(Set(Language.allCases.map(\.tag)).count == Language.allCases.count)
  }
}
