import Localization
import Testing

struct LocaleConventionsTests {
  @Test(arguments: [
    ("el", "el"), ("en", "en-US"), ("de", "de-DE"), ("fr", "fr-FR"), ("es", "es-ES"),
    ("it", "it-IT"), ("pl", "pl-PL"), ("pt", "pt-BR"), ("tr", "tr-TR"), ("en-GB", "en-GB"),
    ("de-at", "de-AT"),
  ])
  func `a tag finds its locale, a bare language its default`(tag: String, identifier: String) {
    #expect(LocaleConventions.named(tag)?.identifier == identifier)
  }

  @Test(arguments: ["", "nl", "en-AU", "e", "el-GR-x"])
  func `a locale that the table does not have is not guessed`(tag: String) {
    #expect(LocaleConventions.named(tag) == nil)
  }

  @Test func `the identifiers are listed in order, each once`() {
    #expect(
      LocaleConventions.identifiers == [
        "de-AT", "de-CH", "de-DE", "el", "en-GB", "en-US", "es-ES", "fr-FR", "he", "it-IT", "pl-PL",
        "pt-BR", "tr-TR",
      ]
    )
  }

  @Test func `every language of the table has a locale and a name in itself`() {
    #expect(Language.allCases.allSatisfy { LocaleConventions.named($0.rawValue) != nil })
    #expect(Set(Language.allCases.map(\.endonym)).count == Language.allCases.count)
  }
}
