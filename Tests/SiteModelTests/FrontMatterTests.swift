import SourceText
import Testing

@testable import SiteModel

struct FrontMatterTests {
  private func parted(_ text: String) throws -> (keys: [String], body: String) {
    let file = SourceFile(path: "Content/en/index.md", text: text)
    let frontMatter = try FrontMatter(file)
    return (frontMatter.mapping.entries.map(\.key), file.text(in: frontMatter.body))
  }

  @Test(arguments: [
    ("---\ntitle: A\n---\nBody\n", "Body\n"),
    ("---\ntitle: A\n---\n\nBody", "\nBody"),
    ("---\ntitle: A\n---", ""),
    ("---\r\ntitle: A\r\n---\r\nBody\r\n", "Body\r\n"),
    ("---\rtitle: A\r---\rBody\r", "Body\r"),
    ("\u{FEFF}---\ntitle: A\n---\nBody\n", "Body\n"),
    ("--- \ntitle: A\n---\t\nBody\n", "Body\n"),
    ("---\ntitle: A\n---\nBody\n---\nMore\n", "Body\n---\nMore\n"),
    ("---\ntitle: A\n---\n---\nMore\n", "---\nMore\n"),
  ])
  func `front matter ends at the next line of three hyphens`(text: String, body: String) throws {
    let parts = try parted(text)
    #expect(parts.keys == ["title"])
    #expect(parts.body == body)
  }

  @Test(arguments: [
    "", "Body\n", "Body\n---\ntitle: A\n---\n", "----\ntitle: A\n---\n", " ---\ntitle: A\n---\n",
    "--\n", "---title: A\n---\n", "\n---\ntitle: A\n---\n",
  ])
  func `without a first line of three hyphens all is body`(text: String) throws {
    let parts = try parted(text)
    #expect(parts.keys.isEmpty)
    #expect(parts.body == text)
  }

  @Test func `hyphens within a line of front matter do not end it`() throws {
    let parts = try parted("---\ntitle: A --- B\n---- : x\ndescription: C\n---\nBody\n")
    #expect(parts.keys == ["title", "----", "description"])
  }

  @Test(arguments: ["---\n---\nBody\n", "---\n\n---\nBody\n", "---\n# none\n---\nBody\n"])
  func `front matter may be empty`(text: String) throws {
    let parts = try parted(text)
    #expect(parts.keys.isEmpty)
    #expect(parts.body == "Body\n")
  }

  @Test(arguments: ["---\ntitle: A\nBody\n", "---", "---\n", "---\r\ntitle: A\r\n--\r\n"])
  func `front matter without an end is reported where it begins`(text: String) {
    let report = #expect(throws: DiagnosticReport.self) { try parted(text) }
    #expect(
      report.map { DiagnosticText().text(of: $0) } == """
        error[front-matter-without-end]: the front matter does not end
          ┌─ Content/en/index.md:1:1
         1│ ---
          │ ^^^
          = help: close it with a line `---`

        """
    )
  }
}
