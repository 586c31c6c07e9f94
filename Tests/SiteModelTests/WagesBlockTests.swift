import Markdown
import SourceText
import Testing
import WageData

@testable import SiteModel

struct WagesBlockTests {
  private func fragment(_ lines: String) -> (fence: Fence?, fragment: MarkdownFragment) {
    let file = SourceFile(path: "Content/en/index.md", text: "Text\n\n```wages\n\(lines)```\n")
    var options = MarkdownOptions()
    options.divertedFences = ["wages"]
    var report = DiagnosticReport()
    let fragment = MarkdownDocument(file).render(options, report: &report)
    let fences = fragment.holes.compactMap {
      if case .fence(let fence) = $0.content { fence } else { nil }
    }
    return (fences.first, fragment)
  }

  private func block(_ lines: String) throws -> WagesBlock {
    let (fence, fragment) = fragment(lines)
    return WagesBlock(try #require(fence), in: fragment)
  }

  private func text(_ block: WagesBlock) -> String {
    DiagnosticText().text(of: block.report)
  }

  @Test func `a line is a key and its words`() throws {
    let block = try block("careers: clerks, public-relations\nper: year\n")
    #expect(block["careers"]?.words.map(\.text) == ["clerks", "public-relations"])
    #expect(block["per"]?.value.text == "year")
    #expect(text(block) == "")
  }

  @Test func `the words have their places in the file`() throws {
    let (fence, fragment) = fragment("careers:  κλητήρες ,writers\n")
    let block = WagesBlock(try #require(fence), in: fragment)
    let places = try #require(block["careers"]?.words.map(\.place))
    #expect(places.map { fragment.source.text(in: $0) } == ["κλητήρες", "writers"])
    #expect(
      places.map { "\(fragment.location(of: $0))" } == [
        "Content/en/index.md:4:11", "Content/en/index.md:4:21",
      ]
    )
  }

  @Test(arguments: [
    "careers :  a ,, b ,\n", "\ncareers: a, b\n\n", "  careers:a,b\n", "careers: a, b\r\n",
  ])
  func `blanks, blank lines and empty words are passed over`(lines: String) throws {
    let block = try block(lines)
    #expect(block["careers"]?.words.map(\.text) == ["a", "b"])
    #expect(text(block) == "")
  }

  @Test func `a caption may hold colons and commas`() throws {
    #expect(
      try block("caption: Pay: by year, and hour\n")["caption"]?.value.text
        == "Pay: by year, and hour"
    )
  }

  @Test func `a key without a value has no words`() throws {
    #expect(try block("careers:\n")["careers"]?.words.isEmpty == true)
  }

  @Test func `a line without a colon is reported`() throws {
    #expect(
      text(try block("per: year\nshow median\n")) == """
        error[wages-line]: `show median` is no `key: value`
          ┌─ Content/en/index.md:5:1
         5│ show median
          │ ^^^^^^^^^^^
          = help: write one key a line, such as `show: p10, median, p90`

        """
    )
  }

  @Test func `an unknown key is reported with the one that was meant`() throws {
    #expect(
      text(try block("career: clerks\n")) == """
        error[wages-key-unknown]: a wages block has no key `career`
          ┌─ Content/en/index.md:4:1
         4│ career: clerks
          │ ^^^^^^
          = help: did you mean `careers`?

        """
    )
  }

  @Test func `a key that stands twice is reported where it stands again`() throws {
    let block = try block("per: year\nper: hour\n")
    #expect(block["per"]?.value.text == "year")
    #expect(
      text(block) == """
        error[wages-key-duplicate]: the key `per` stands here a second time
          ┌─ Content/en/index.md:5:1
         5│ per: hour
          │ ^^^
          = help: remove one of the two

        """
    )
  }

  private func reader(_ lines: String) throws -> WagesBlockReader {
    let (fence, fragment) = fragment(lines)
    return WagesBlockReader(WagesBlock(try #require(fence), in: fragment), fragment: fragment)
  }

  @Test func `choices stand in their order, each once`() throws {
    var reader = try reader("show: p90, median, p90\n")
    let choices: [Measure]? = reader.choices("show")
    #expect(choices == [.p90, .median])
    #expect(reader.report.sorted.isEmpty)
  }

  @Test func `a key that is not there leaves the choice open`() throws {
    var reader = try reader("per: year\n")
    let choices: [Measure]? = reader.choices("show")
    #expect(choices == nil)
    #expect(reader.report.sorted.isEmpty)
  }

  @Test func `a key without choices is reported`() throws {
    var reader = try reader("view:\n")
    let choices: [WagesSelection.View]? = reader.choices("view")
    #expect(choices == [])
    #expect(reader.report.sorted.map(\.fault.wording.sentence) == ["`view` does not take ``"])
  }

  @Test func `an unknown word is reported with those that are known`() throws {
    var reader = try reader("per: month\n")
    #expect(reader.word("per", of: ["year", "hour", "both"]) == nil)
    #expect(
      DiagnosticText().text(of: reader.report) == """
        error[wages-value-unknown]: `per` does not take `month`
          ┌─ Content/en/index.md:4:6
         4│ per: month
          │      ^^^^^
          = help: it takes year, hour, both

        """
    )
  }
}
