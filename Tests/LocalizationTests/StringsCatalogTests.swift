import Localization
import SourceText
import Testing

struct StringsCatalogTests {
  private func catalog(
    _ language: Language,
    _ entries: [StringsEntry]
  ) throws(DiagnosticReport) -> StringsCatalog {
    let path = "Templates/strings/\(language.tag).yml"
    return try StringsCatalog(language: language, path: path, entries: entries)
  }

  private func entry(_ key: String, _ text: String) -> StringsEntry {
    StringsEntry(key: key, value: .text(text))
  }

  private func entry(_ key: String, _ forms: KeyValuePairs<String, String>) -> StringsEntry {
    let forms = forms.map { StringsEntry.Form(category: $0.key, text: $0.value) }
    return StringsEntry(key: key, value: .plural(forms))
  }

  private func text(of report: DiagnosticReport) -> String {
    DiagnosticText().text(of: report)
  }

  private func faults(_ language: Language, _ entries: StringsEntry...) -> String {
    do {
      _ = try catalog(language, entries)
      return ""
    } catch {
      return text(of: error)
    }
  }

  @Test func `a count chooses the form`() throws {
    let catalog = try catalog(
      .polish,
      [
        entry(
          "pages",
          [
            "one": "{n} strona", "few": "{n} strony", "many": "{n} stron", "other": "{n} strony",
          ]
        )
      ]
    )
    let pages = try #require(catalog.plural("pages"))
    let texts = [1, 3, 5, 22].map { pages.message(for: $0).text(["n": String($0)]) }
    #expect(texts == ["1 strona", "3 strony", "5 stron", "22 strony"])
    #expect(catalog.message("pages") == nil)
  }

  @Test func `one text serves every count`() throws {
    let catalog = try catalog(.english, [entry("pages", "Pages: {n}")])
    #expect(catalog.plural("pages")?.message(for: 1).text(["n": "1"]) == "Pages: 1")
  }

  @Test func `whole millions fall back to the form for other numbers`() throws {
    let catalog = try catalog(.french, [entry("n", ["one": "un", "other": "des"])])
    #expect(catalog.plural("n")?.message(for: 1_000_000).text() == "des")
  }

  @Test func `keys are sorted`() throws {
    let entries = ["b", "a.c", "a-b", "a"].map { entry($0, "x") }
    #expect(try catalog(.english, entries).keys == ["a", "a-b", "a.c", "b"])
  }

  @Test(arguments: ["", "Median", "a..b", ".a", "a.", "a b", "α"])
  func `a key has words with dots between them`(key: String) {
    #expect(
      faults(.english, entry(key, "x")) == """
        error[strings-key]: '\(key)' is no key of a string
          = help: write words of a-z, 0-9 and -, with dots between them: measures.median

        """
    )
  }

  @Test func `a key may not stand twice`() {
    #expect(
      faults(.english, entry("a", "x"), entry("a", "y")) == """
        error[strings-key-repeated]: the string 'a' is there twice
          = help: remove one of the two

        """
    )
  }

  @Test func `braces must make places`() {
    #expect(
      faults(.english, entry("a", "{x"), entry("b", "x}"), entry("c", "{ x }"), entry("d", "{}"))
        == """
        error[strings-braces]: the string 'a' has no '}' behind '{x'
          = help: close the place, or write '{' between apostrophes for a brace

        error[strings-braces]: the string 'b' has a '}' that closes nothing
          = help: remove it, or write '}' between apostrophes for a brace

        error[strings-braces]: the string 'c' has a place '{ x }', which is no name
          = help: write a name of a-z, 0-9 and - between the braces, without blanks: {publisher}

        error[strings-braces]: the string 'd' has a place '{}', which is no name
          = help: write a name of a-z, 0-9 and - between the braces, without blanks: {publisher}

        """
    )
  }

  @Test func `doubled braces are no escape`() {
    #expect(faults(.english, entry("a", "{{x}}")).contains("has a place '{{x}', which is no name"))
  }

  @Test func `forms are those of the language`() {
    #expect(
      faults(.greek, entry("a", ["one": "x", "few": "y", "other": "z"])) == """
        error[strings-plural]: the string 'a' has a form 'few', which Greek does not have
          = help: the forms are one and other

        """
    )
  }

  @Test func `a form may not stand twice`() {
    #expect(
      faults(.greek, entry("a", ["one": "x", "one": "y", "other": "z"])) == """
        error[strings-plural]: the string 'a' has two forms 'one'
          = help: remove one of the two

        """
    )
  }

  @Test func `no form that the language needs may be missing`() {
    #expect(
      faults(.polish, entry("a", ["one": "x", "many": "y"])) == """
        error[strings-plural-missing]: the string 'a' has no form 'few'
          = help: Polish needs one, few, many and other

        error[strings-plural-missing]: the string 'a' has no form 'other'
          = help: Polish needs one, few, many and other

        """
    )
  }

  @Test func `a fault stands at its form`() {
    let file = SourceFile(path: "en.yml", text: "a:\n  one: x}\n  other: y\n")
    let forms = [
      StringsEntry.Form(
        category: "one",
        text: "x}",
        location: file.location(line: 2, column: 8, length: 2)
      ),
      StringsEntry.Form(category: "other", text: "y"),
    ]
    let entry = StringsEntry(key: "a", value: .plural(forms))
    #expect(
      faults(.english, entry) == """
        error[strings-braces]: the string 'a' has a '}' that closes nothing
          ┌─ en.yml:2:8
         2│   one: x}
          │        ^^
          = help: remove it, or write '}' between apostrophes for a brace

        """
    )
  }

  @Test func `an empty text is doubtful`() throws {
    let catalog = try catalog(.english, [entry("a", "")])
    #expect(
      text(of: catalog.warnings) == """
        warning[strings-empty]: the string 'a' is empty
          = help: write its text, or remove the key

        """
    )
    #expect(catalog.message("a")?.text().isEmpty == true)
  }

  @Test func `a missing key is named with the one that was meant`() throws {
    let english = try catalog(
      .english,
      [entry("measures.median", "median"), entry("pages", "pages")]
    )
    let greek = try catalog(.greek, [entry("measures.medain", "διάμεσος"), entry("x", "x")])
    #expect(
      text(of: greek.faults(against: english.declarations)) == """
        error[strings-missing]: the string 'measures.median' is missing in Greek
          ┌─ Templates/strings/el.yml
          = help: did you mean 'measures.median' where 'measures.medain' stands?

        error[strings-missing]: the string 'pages' is missing in Greek
          ┌─ Templates/strings/el.yml
          = help: add it, with its text in Greek

        """
    )
  }

  @Test func `a place must have a value`() throws {
    let catalog = try catalog(.english, [entry("a", "{perod} {x}"), entry("b", "{x}")])
    let declarations = [
      MessageDeclaration("a", placeholders: ["period", "publisher"]), MessageDeclaration("b"),
    ]
    #expect(
      text(of: catalog.faults(against: declarations)) == """
        error[strings-placeholder]: the string 'a' has a place {perod}, for which there is no value
          ┌─ Templates/strings/en.yml
          = help: did you mean {period}?

        error[strings-placeholder]: the string 'a' has a place {x}, for which there is no value
          ┌─ Templates/strings/en.yml
          = help: there are values for {period} and {publisher}

        error[strings-placeholder]: the string 'b' has a place {x}, for which there is no value
          ┌─ Templates/strings/en.yml
          = help: there are no values for this string; write the text without places

        """
    )
  }

  @Test func `forms need a count that chooses`() throws {
    let catalog = try catalog(.english, [entry("a", ["one": "x", "other": "y"])])
    #expect(
      text(of: catalog.faults(against: [MessageDeclaration("a")])) == """
        error[strings-plural-unexpected]: the string 'a' has several forms, but no count chooses among them
          ┌─ Templates/strings/en.yml
          = help: write one text

        """
    )
  }

  @Test func `a translation with other places, or none, is whole`() throws {
    let english = try catalog(.english, [entry("n", ["one": "a page", "other": "{n} pages"])])
    let greek = try catalog(.greek, [entry("n", "Σελίδες: {n}")])
    #expect(greek.faults(against: english.declarations).diagnostics.isEmpty)
    #expect(english.faults(against: english.declarations).diagnostics.isEmpty)
  }
}
