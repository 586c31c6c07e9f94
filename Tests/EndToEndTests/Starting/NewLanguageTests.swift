import Foundation
import TestSupport
import Testing

struct NewLanguageTests {
  private static func heads(_ run: GenerateRun) -> [String] {
    run.standardError.split(separator: "\n")
      .filter { $0.contains(/^(error|warning)\[/) }.map(String.init)
  }

  /// Names the language in site.yml.
  private static func name(_ language: String, in project: borrowing Project) throws {
    try project.replace("[el, en]", with: "[el, en, \(language)]", in: "Content/site.yml")
  }

  @Test func `a language is begun with its words and its first page`() throws {
    let project = try Project()
    let run = try project.generate("new", "language", "de")
    #expect(
      run.standardError == """
        Wrote Templates/strings/de.yml
        Wrote Content/de/index.md
        Next: add de to `languages` in Content/site.yml, and to each text there that languages have \
        of their own
        Next: translate the words in Templates/strings/de.yml and write Content/de/index.md; generate \
        names each text that is empty

        """
    )
    #expect(run.exitCode == 0)
    let strings = try project.text("Templates/strings/de.yml")
    #expect(strings.contains("\nlocale: de-DE\n"))
    #expect(strings.contains("\n  median: '' # διάμεσος\n"))
  }

  @Test func `a language that is begun is built once it is named and written`() throws {
    let project = try Project()
    _ = try project.generate("new", "language", "de")
    #expect(
      try Self.heads(project.generate()) == [
        "error[language-unknown]: site.yml has no language `de`"
      ]
    )
    try Self.name("de", in: project)
    let named = try Self.heads(project.generate())
    #expect(named.contains { $0.hasSuffix("`de` is missing in `name`") || $0.contains("`de`") })

    let original = try project.text("Content/site.yml")
    try project.write(
      original.replacing(/\n  en: (.*)/) { "\n  en: \($0.output.1)\n  de: \($0.output.1)" }
        .replacing(/\nnavigation: .*/, with: ""),
      to: "Content/site.yml"
    )
    let empty = try Self.heads(project.generate())
    let missing = empty.filter { $0.hasPrefix("error") }
    #expect(
      missing == [
        "error[value-wrong]: `title` takes a text",
        "error[value-wrong]: `description` takes a text",
      ]
    )
    let texts = empty.filter { $0.hasPrefix("warning[strings-empty]") }
    #expect(texts.count > 150)
    #expect(texts.contains("warning[strings-empty]: the string 'measures.median' is empty"))
    #expect(texts.contains("warning[strings-empty]: the string 'terms.USD' is empty"))

    let strings = try project.text("Templates/strings/de.yml")
    try project.write(
      strings.replacing(/'' # (.*)/) { "'\($0.output.1.replacing("'", with: "''"))'" },
      to: "Templates/strings/de.yml"
    )
    try project.write(
      "---\ntitle: Berufe\ndescription: Berufe im Vergleich.\n---\n",
      to: "Content/de/index.md"
    )
    let run = try project.generate("--strict", "--quiet")
    #expect(run.standardError.isEmpty)
    #expect(try project.site().files["de/index.html"] != nil)
  }

  @Test func `a text that has forms gets those that the language needs`() throws {
    let project = try Project()
    _ = try project.generate("new", "language", "pl")
    let strings = try project.text("Templates/strings/pl.yml")
    #expect(
      strings.contains(
        /\n  chart-missing-in-list:\n    one: '' # .+\n    few: '' # .+\n    many: '' # .+\n    other: '' # .+\n/
      )
    )
  }

  @Test func `a text that is empty is a warning with its place`() throws {
    let project = try Project()
    try project.replace(
      "\n  median: median\n",
      with: "\n  median: ''\n",
      in: "Templates/strings/en.yml"
    )
    let run = try project.generate("--quiet")
    #expect(
      run.standardError.hasPrefix("warning[strings-empty]: the string 'words.median' is empty\n")
    )
    #expect(run.standardError.contains("│   median: ''\n"))
    #expect(run.standardError.contains("\n   = help: write its text, or remove the key\n"))
    #expect(run.exitCode == 0)
  }

  @Test func `a language that is there is left alone`() throws {
    let project = try Project()
    let run = try project.generate("new", "language", "en")
    #expect(
      run.standardError == """
        error[file-exists]: Templates/strings/en.yml is there already
          = help: choose another name, or change what is there

        1 error; nothing was written

        """
    )
    #expect(run.exitCode == 3)
  }
}
