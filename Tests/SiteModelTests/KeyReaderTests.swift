import SourceText
import Testing

@testable import SiteModel

struct KeyReaderTests {
  @Test func `a misspelt key is not told to be missing as well`() throws {
    let report = try BoundSite("", frontMatter: "descriptoin: All.").source
    let faults = try SiteReader(report).survey().report.sorted.map(\.fault.wording.sentence)
    #expect(faults == ["a home page has no key `descriptoin`"])
  }

  private func reader(
    _ text: String,
    known: [String] = ["title", "draft", "tags", "urls"]
  ) throws -> KeyReader {
    let file = SourceFile(path: "Content/site.yml", text: text)
    let mapping = try YAMLReader.mapping(of: file, in: file.start..<file.bytes.count)
    return KeyReader(mapping, holder: .site, known: known)
  }

  private func text(_ reader: KeyReader) -> String {
    DiagnosticText().text(of: reader.report)
  }

  @Test func `an unknown key is reported with the one that was meant`() throws {
    #expect(
      text(try reader("titel: A\n")) == """
        error[key-unknown]: site.yml has no key `titel`
          ┌─ Content/site.yml:1:1
         1│ titel: A
          │ ^^^^^
          = help: did you mean `title`?

        """
    )
  }

  @Test func `an unknown key unlike all others is reported with them`() throws {
    #expect(
      text(try reader("colour: A\n")) == """
        error[key-unknown]: site.yml has no key `colour`
          ┌─ Content/site.yml:1:1
         1│ colour: A
          │ ^^^^^^
          = help: its keys are title, draft, tags, urls

        """
    )
  }

  @Test func `a missing key is reported where the mapping starts`() throws {
    var reader = try reader("# The site\ndraft: true\n")
    #expect(reader.requiredText("title") == nil)
    #expect(
      text(reader) == """
        error[key-missing]: site.yml needs the key `title`
          ┌─ Content/site.yml:2:1
         2│ draft: true
          │ ^^^^^
          = help: add a line `title: …`

        """
    )
  }

  @Test(arguments: [("title:\n", "1:7"), ("title: [a]\n", "1:8"), ("title: {a: b}\n", "1:9")])
  func `a text that is none is reported at its value`(yaml: String, place: String) throws {
    var reader = try reader(yaml)
    #expect(reader.text("title") == nil)
    #expect(
      reader.report.sorted.map { "\($0.location?.description ?? "") \($0.fault.wording.sentence)" }
        == ["Content/site.yml:\(place) `title` takes a text"]
    )
  }

  @Test(arguments: [("true", true), ("false", false)])
  func `a flag is true or false`(word: String, value: Bool) throws {
    var reader = try reader("draft: \(word)\n")
    #expect(reader.flag("draft") == value)
    #expect(text(reader) == "")
  }

  @Test(arguments: ["yes", "True", "1", "", "[true]"])
  func `no other word is a flag`(word: String) throws {
    var reader = try reader("draft: \(word)\n")
    #expect(reader.flag("draft") == nil)
    #expect(
      reader.report.sorted.map(\.fault.wording.sentence) == ["`draft` takes `true` or `false`"]
    )
  }

  @Test(arguments: [
    ("tags: one", ["one"]), ("tags: [one, two]", ["one", "two"]),
    ("tags:\n- one\n- two", ["one", "two"]),
    ("tags: []", []), ("title: A", []),
  ])
  func `one text stands for a list of it`(yaml: String, texts: [String]) throws {
    var reader = try reader(yaml)
    #expect(reader.texts("tags").map(\.text) == texts)
    #expect(text(reader) == "")
  }

  @Test(arguments: ["tags:", "tags: one, two"])
  func `nothing and several texts in one are no list`(yaml: String) throws {
    var reader = try reader(yaml)
    #expect(reader.texts("tags").isEmpty)
    #expect(
      reader.report.sorted.map(\.fault.wording.sentence) == [
        "`tags` takes a list such as [one, two]"
      ]
    )
  }

  @Test func `an entry of a list that is no text is reported, the others are read`() throws {
    var reader = try reader("tags: [one, [two], three]\n")
    #expect(reader.texts("tags").map(\.text) == ["one", "three"])
    #expect(
      text(reader) == """
        error[value-wrong]: `tags` takes a text
          ┌─ Content/site.yml:1:13
         1│ tags: [one, [two], three]
          │             ^

        """
    )
  }

  @Test func `a word is one of those that are known`() throws {
    var reader = try reader("urls: files\n")
    #expect(reader.word("urls", of: ["folders", "files"]) == "files")
    #expect(text(reader) == "")
  }

  @Test func `another word is reported with the one that was meant`() throws {
    var reader = try reader("urls: folder\n")
    #expect(reader.word("urls", of: ["folders", "files"]) == nil)
    #expect(
      text(reader) == """
        error[value-wrong]: `urls` takes one of `folders`, `files`
          ┌─ Content/site.yml:1:7
         1│ urls: folder
          │       ^^^^^^
          = help: did you mean `folders`?

        """
    )
  }

  @Test func `a key that is not there is no fault`() throws {
    var reader = try reader("title: A\n")
    #expect(reader.text("urls") == nil)
    #expect(reader.flag("draft") == nil)
    #expect(reader.word("urls", of: ["files"]) == nil)
    #expect(text(reader) == "")
  }
}
