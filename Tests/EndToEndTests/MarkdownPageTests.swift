import Foundation
import TestSupport
import Testing

/// Markdown as people write it, on pages of the small site.
struct MarkdownPageTests {
  private static let head = "---\ntitle: Method\ndescription: Where the figures come from.\n"

  private static let text = """
    ## Tables

    : Medians, May 2025

    | | Median[^gross] |
    | --- | --: |
    | Public relations | [$74,750](wage:public-relations/median/year) |

    | Level | Meaning |
    | --- | :-: |
    | `p10` | ~~a fifth~~ a tenth earn less |

    ### Notes

    > [!WARNING]
    > See www.bls.gov.

    - [x] done
    - [ ] to do[^gross]

    [^gross]: "Gross" -- that's
        [$74,750](wage:public-relations/median/year).

    """

  private static func write(_ text: String, to project: borrowing Project) throws {
    try project.write(text, to: "Content/en/method.md")
  }

  private static func page(of project: borrowing Project, _ path: String) throws -> String {
    let run = try project.generate("--quiet")
    #expect(run.standardError.isEmpty)
    return try project.text("Public/\(path)")
  }

  @Test func `tables, notes, tasks and alerts keep every rule of a page`() throws {
    let project = try Project()
    try Self.write("\(Self.head)---\n\n\(Self.text)", to: project)
    let page = try Self.page(of: project, "en/method/index.html")
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
    #expect(page.matches(of: /<data class="figure" value="74750"/).count == 2)
    #expect(page.contains("<caption id=\"table\"><span>Medians, May 2025</span></caption>"))
    #expect(page.contains("aria-label=\"Table: Level, Meaning\""))
    #expect(page.contains("<p class=\"label\">Warning</p>"))
    #expect(page.contains("aria-label=\"Back to the text of footnote 1-2\""))
    #expect(!page.contains("class=\"contents\""))
  }

  @Test func `a list of contents leads to the headings of a page that asks for it`() throws {
    let project = try Project()
    try Self.write("\(Self.head)toc: yes\n---\n\n\(Self.text)", to: project)
    let page = try Self.page(of: project, "en/method/index.html")
    #expect(
      page.contains(
        """
        <nav class="contents" aria-label="On this page">
        <ol>
        <li><a href="#tables">Tables</a></li>
        <li class="deeper"><a href="#notes">Notes</a></li>
        </ol>
        </nav>
        """
      )
    )
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
  }

  @Test(arguments: [
    ("careers/public-relations/work.md", "## What they do", "### Faces"),
    ("comparisons/customer-service-vs-public-relations/pay.md", "## Pay", "### By the hour"),
  ])
  func `a section that begins with a heading of the first level makes the pages that others make`(
    file: String,
    title: String,
    heading: String
  ) throws {
    let project = try Project()
    let (path, text) = ("Content/en/\(file)", "\(title)\n\nText.\n\n\(heading)\n\nMore.\n")
    let pages = [
      "en/careers/public-relations/index.html",
      "en/comparisons/customer-service-vs-public-relations/index.html",
    ]
    try project.write(text, to: path)
    try project.expectSite()
    let usual = try pages.map { try project.text("Public/\($0)") }

    try project.write(text.replacing("##", with: "#"), to: path)
    try project.expectSite()

    #expect(try pages.map { try project.text("Public/\($0)") } == usual)
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
  }

  @Test func `punctuation is that of print where the site asks for it, by language`() throws {
    let project = try Project()
    try project.append(Array("punctuation: smart\n".utf8), to: "Content/site.yml")
    try Self.write("\(Self.head)---\n\n\(Self.text)", to: project)
    try project.append(Array("\n\"Μικτές\" -- απ' όλα.\n".utf8), to: "Content/el/method.md")
    let greek = try Self.page(of: project, "method/index.html")
    let english = try project.text("Public/en/method/index.html")
    #expect(greek.contains("<p>«Μικτές» – απ’ όλα.</p>"))
    #expect(english.contains("<p>“Gross” – that’s\n<data class=\"figure\" value=\"74750\""))
  }

  @Test func `texts of figures in tables and footnotes are mended where they stand`() throws {
    let project = try Project()
    let text = "\(Self.head)---\n\n\(Self.text)"
    try Self.write(text.replacing("$74,750", with: "$1"), to: project)
    #expect(try project.generate("figures", "--write").exitCode == 0)
    #expect(try project.text("Content/en/method.md") == text)
  }

  @Test func `a word that a text needs and the language lacks is told of`() throws {
    let project = try Project()
    try Self.write("\(Self.head)---\n\n> [!TIP]\n> Look.\n", to: project)
    try project.replace("  tip: Tip\n", with: "", in: "Templates/strings/en.yml")
    let run = try project.generate("--quiet")
    #expect(run.standardError.contains("[string-missing]: the text `markdown.tip` is missing"))
    #expect(run.exitCode == 1)
  }
}
