import Foundation
import TestSupport
import Testing

/// A third language with its own numbers, dates and plurals, and one that runs from the right.
struct LanguageTests {
  private static let site = "Content/site.yml"

  private static func germanProject() throws -> Project {
    let project = try Project()
    try project.overlay(Fixtures.folder.appending(path: "languages/german"))
    try project.replace("languages: [el, en]", with: "languages: [el, en, de]", in: site)
    try project.replace(
      "  en: Two careers\n",
      with: "  en: Two careers\n  de: Zwei Berufe\n",
      in: site
    )
    try project.replace(
      "  en: Two careers side by side.\n",
      with: "  en: Two careers side by side.\n  de: Zwei Berufe Seite an Seite.\n",
      in: site
    )
    return project
  }

  @Test func `a third language has its own numbers, dates and words`() throws {
    let project = try Self.germanProject()
    try project.expectSite()
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
    let page = try project.text(
      "Public/de/comparisons/customer-service-vs-public-relations/index.html"
    )
    #expect(page.contains("<html lang=\"de\" dir=\"ltr\">"))
    #expect(page.contains(">74.750\u{A0}$</data>"))
    #expect(page.contains(">1,67</data>"))
    #expect(page.contains("Mai 2025"))
    #expect(page.contains("Abgerufen am <time datetime=\"2026-11-23\">23. November 2026</time>"))
    #expect(page.contains("hreflang=\"el\""))
    let home = try project.text("Public/index.html")
    #expect(home.contains("lang=\"de\" hreflang=\"de\">Deutsch</a>"))
  }

  @Test func `every text of the shipped languages has its German one`() throws {
    let project = try Self.germanProject()
    let keys = { (language: String) in
      try project.text("Templates/strings/\(language).yml")
        .matches(of: #/(?m)^  ([a-z0-9-]+):/#).map { String($0.output.1) }
    }
    let editors = ["environment", "workplace", "duties", "skills", "outlook", "experience"]
    let missing = try Set(keys("en")).subtracting(keys("de")).subtracting(
      editors + ["training", "soc-2010"]
    )
    #expect(missing.sorted() == [])
  }

  /// The small site with a language in place of Greek, whose words are the English ones changed.
  ///
  /// The words matter not here: the numbers, the dates and the direction are those of the language.
  private static func project(
    in language: String,
    name: String,
    sentence: String,
    words: (String) -> String
  ) throws -> Project {
    let project = try Project()
    let english = try project.text("Templates/strings/en.yml")
    try project.write(words(english), to: "Templates/strings/\(language).yml")
    try project.write(
      "---\ntitle: \(name)\ndescription: \(name).\n---\n\n\(sentence)\n",
      to: "Content/\(language)/index.md"
    )
    for folder in ["careers", "comparisons"] {
      for (path, bytes) in try project.tree().files
      where path.hasPrefix("Content/en/\(folder)/") && !path.hasSuffix("/pay.md") {
        let text = String(decoding: bytes, as: UTF8.self)
        try project.write(text, to: path.replacing("Content/en/", with: "Content/\(language)/"))
      }
    }
    try project.replace("languages: [el, en]", with: "languages: [\(language), en]", in: Self.site)
    try project.replace(
      "  el: Δύο επαγγέλματα\n",
      with: "  \(language): \(name)\n",
      in: Self.site
    )
    try project.replace(
      "  el: Δύο επαγγέλματα πλάι πλάι.\n",
      with: "  \(language): \(name).\n",
      in: Self.site
    )
    try project.replace(", method]", with: "]", in: Self.site)
    try project.remove("Content/el")
    return project
  }

  @Test func `a page that runs from the right says so and keeps every rule`() throws {
    let project = try Self.project(
      in: "he",
      name: "שני מקצועות זה לצד זה",
      sentence: "החציון היה [74,750 $](wage:public-relations/median/year) [במאי 2025](wage:period)."
    ) { english in
      english.replacing("locale: en-US", with: "locale: he")
        .replacing(
          "    one: \"{count} occupation is",
          with: "    two: \"{count} occupations are\"\n    one: \"{count} occupation is"
        )
        .replacing(
          "    one: \"{count} post\"",
          with: "    two: \"{count} posts\"\n    one: \"{count} post\""
        )
    }
    try project.expectSite()
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
    let home = try project.text("Public/index.html")
    #expect(home.contains("<html lang=\"he\" dir=\"rtl\">"))
    #expect(home.contains(">74,750\u{A0}$</data>"))
    #expect(home.contains("23 בנובמבר 2026"))
    #expect(try project.text("Public/en/index.html").contains("<html lang=\"en\" dir=\"ltr\">"))
  }

  @Test func `a Belgian site takes the numbers and dates of the Netherlands where it says so`()
    throws
  {
    let project = try Self.project(
      in: "nl-BE",
      name: "Twee beroepen naast elkaar",
      sentence: "De mediaan was [US$ 74.750](wage:public-relations/median/year) in "
        + "[mei 2025](wage:period)."
    ) { $0.replacing("locale: en-US", with: "locale: nl-NL") }
    let duties = "Content/nl-BE/careers/customer-service/work.md"
    try project.replace("2,595,750", with: "2.595.750", in: duties)
    try project.expectSite()
    let home = try project.text("Public/index.html")
    #expect(home.contains("<html lang=\"nl-BE\" dir=\"ltr\">"))
    #expect(home.contains(">US$\u{A0}74.750</data>"))
    #expect(home.contains("23 november 2026"))
    #expect(try project.text("Public/en/index.html").contains(">Nederlands</a>"))
  }

  @Test func `the style sheet names sides by the run of the text`() throws {
    let project = try Project()
    let sheet = try project.text("Templates/assets/style.css")
    let physical =
      #/(?:margin|padding|border)-(?:left|right)|text-align: ?(?:left|right)|[; {](?:left|right):/#
    #expect(sheet.matches(of: physical).map { String($0.output) } == [])
  }
}
