import SourceText
import Testing

@testable import SiteModel

/// What is written in the place of texts that differ, and that nothing else changes.
struct TextMenderTests {
  private func mended(_ body: String, frontMatter: String = "description: All.") throws -> String? {
    let source = try BoundSite(body, frontMatter: frontMatter).source
    let survey = try SiteReader(source).survey()
    let files = try TextMender(source, survey).mendedFiles()
    guard let file = files.first else { return nil }
    let text = file.text
    return text.replacingFirst("---\ntitle: Home\n\(frontMatter)\n---\n", with: "") ?? text
  }

  @Test(arguments: [
    ("It was [$41,000](wage:bakers/median/year) a year.", "$41,600"),
    ("It was [$1](wage:bakers/median/year).\n\n[$41,600](wage:bakers/median/year)", "$41,600"),
    ("> It was\n> [$41,000](wage:bakers/median/year)\n> a year.", "$41,600"),
    ("- It was [$41,000](wage:bakers/median/year)\n  a year", "$41,600"),
    ("   It was [$41,000](<wage:bakers/median/year> \"a title\")  \nand so on", "$41,600"),
    ("# [**$41,000**](wage:bakers/median/year) #", "**$41,600**"),
    ("It was [_$41,000_](wage:bakers/median/year)", "_$41,600_"),
    ("It was [\\$41,000](wage:bakers/median/year)", "\\$41,600"),
    ("It was [&dollar;41,000](wage:bakers/median/year)", "&dollar;41,600"),
    ("It was [1.9](wage:ratio/bakers/clerks/median/year) times that", "2.00"),
    ("There are [20,000](wage:bakers/employment) of them", "200,000"),
    ("Above [$200,000](wage:clerks/p90/year)", "≥ $239,200"),
    ("As of [May 2024](wage:period)", "May 2025"),
    ("In [Guam](wage:area)", "United States"),
    ("In [the States](wage:area)", "United States"),
    ("Says [Labor](wage:source)", "Office"),
  ])
  func `a text becomes what the data say`(body: String, text: String) throws {
    let opening = try #require(body.firstIndex(of: "["))
    let closing = try #require(body[opening...].firstIndex(of: "]"))
    let expected = body[...opening] + text + body[closing...]
    #expect(try mended(body) == String(expected))
  }

  @Test(arguments: [
    ("[≥ $1](wage:clerks/p90/year)", "[≥ $239,200](wage:clerks/p90/year)"),
    ("[≥\u{A0}$1](wage:clerks/p90/year)", "[≥\u{A0}$239,200](wage:clerks/p90/year)"),
    ("[≥&nbsp;$1](wage:clerks/p90/year)", "[≥&nbsp;$239,200](wage:clerks/p90/year)"),
    ("[&ge; $1](wage:clerks/p90/year)", "[&ge; $239,200](wage:clerks/p90/year)"),
    ("[≥\n$1](wage:clerks/p90/year)", "[≥\n$239,200](wage:clerks/p90/year)"),
    (
      "[-$1](wage:difference/clerks/bakers/median/year)",
      "[-$20,800](wage:difference/clerks/bakers/median/year)"
    ),
    (
      "[\u{2212}$1](wage:difference/clerks/bakers/median/year)",
      "[\u{2212}$20,800](wage:difference/clerks/bakers/median/year)"
    ),
    ("[May\u{A0}2024](wage:period)", "[May\u{A0}2025](wage:period)"),
  ])
  func `the editor's kind of space and minus stays`(body: String, expected: String) throws {
    #expect(try mended(body) == expected)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends and what stands between them stay`(end: String) throws {
    let lines = [
      "", "\tcode [$1](wage:bakers/median/year)  ", "", "  One [$1](wage:bakers/median/year)  ",
      "* two", "", "```", "[$1](wage:bakers/median/year)", "```", "<!-- x -->", "   ",
    ]
    let expected = lines.enumerated().map { index, line in
      index == 3 ? line.replacing("$1", with: "$41,600") : line
    }
    #expect(try mended(lines.joined(separator: end)) == expected.joined(separator: end))
  }

  @Test(arguments: [
    "It was [$41,600](wage:bakers/median/year)",
    "They [say so](claim:bakers/median/year/over/50000)",
    "It was [$1](wage:bakers/medain/year)",
    "It was [$*1*](wage:bakers/median/year)",
    "It was [`$1`](wage:bakers/median/year)",
    "It was [$&#49;](wage:bakers/median/year)",
  ])
  func `what is right, claimed, names nothing or is written otherwise is left alone`(
    body: String
  ) throws {
    #expect(try mended(body) == nil)
  }

  @Test(arguments: [
    "description: They earn [$1](wage:bakers/median/year).",
    "description: \"They earn [$1](wage:bakers/median/year), \\\"all\\\" of them.\"",
    "description: 'They earn [$1](wage:bakers/median/year), don''t they?'",
    "description: >-\n  They earn\n  [$1](wage:bakers/median/year)\n  a year.",
    "description: |\n  They earn [$1](wage:bakers/median/year).\nreviewed: 2026-01-01",
  ])
  func `a description is mended where it stands`(frontMatter: String) throws {
    let mended = try #require(try mended("Text.\n", frontMatter: frontMatter))
    let expected = frontMatter.replacing("[$1]", with: "[$41,600]")
    #expect(mended == "---\ntitle: Home\n\(expected)\n---\nText.\n")
  }

  @Test func `a link that is folded over two lines of front matter is left alone`() throws {
    let frontMatter = "description: >-\n  In [May\n  2024](wage:period), that is."
    #expect(try mended("Text.\n", frontMatter: frontMatter) == nil)
    let binding = try #require(try BoundSite("", frontMatter: frontMatter).bindings().first)
    #expect(binding.state == .differs)
    #expect(binding.location.line == 3)
  }

  @Test func `a fault in a folded description is shown where it stands`() throws {
    let frontMatter = "description: >-\n  They earn\n  [$1](wage:bakers/median/year)\n  a year."
    let binding = try #require(try BoundSite("", frontMatter: frontMatter).bindings().first)
    #expect("\(binding.location)" == "Content/en/index.md:5:4")
    #expect(binding.faults.sorted.map { "\($0.location?.line ?? 0)" } == ["5"])
  }

  @Test func `a text that cannot be mended has a fault of its own`() {
    #expect(
      FigureFault.unmendable(text: "$1", data: "$41,600").wording
        == Wording(
          "the text says $1, the data say $41,600, and its place in the file is not certain",
          help: "write $41,600 between the brackets"
        )
    )
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String? {
    guard let range = self.firstRange(of: part) else { return nil }
    return String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }
}
