import Foundation
import TestSupport
import Testing

/// What lists and feeds show of posts, in the site of `Fixtures/journal`.
struct ExcerptTests {
  private static let post = "Content/en/articles/2024-11-24-larch.md"

  /// The journal with another text for one of its posts.
  private func journal(_ text: String, keys: String = "title: Larch") throws -> Project {
    let project = try Project(copying: [])
    try project.overlay(Fixtures.folder.appending(path: "journal"))
    try project.write("---\n\(keys)\ntags: [boats, wood]\n---\n\n\(text)\n", to: Self.post)
    return project
  }

  @Test func `a link of an opening to a heading behind it leads from a list to the post`() throws {
    let project = try journal("See [below](#details).\n\n<!-- more -->\n\n## Details\n\nText.")
    try project.expectSite()
    let path = "/articles/2024/larch/"
    let list = try project.text("Public/tags/boats/index.html")
    #expect(list.contains("<p>See <a href=\"\(path)#details\">below</a>.</p>"))
    #expect(try project.text("Public\(path)index.html").contains("<a href=\"#details\">below</a>"))
  }

  @Test func `a list shows an opening without its footnotes`() throws {
    let text = "Larch[^1] lasts.\n\n<!-- more -->\n\nMore[^1].\n\n[^1]: A tree."
    let project = try journal(text)
    let words = "\nmarkdown: {footnote: Footnote, back: Back to the text of footnote}\n"
    try project.append(Array(words.utf8), to: "Templates/strings/en.yml")
    try project.expectSite()
    #expect(try project.text("Public/tags/boats/index.html").contains("<p>Larch lasts.</p>"))
    #expect(try project.text("Public/articles/2024/larch/index.html").contains("id=\"fnref1-2\""))
  }

  @Test func `a list shows the whole summary, and so does the feed in plain words`() throws {
    let keys = "title: Larch\nsummary: |\n  One *word*.\n\n  - First\n  - Second\n"
    let project = try journal("Text.", keys: keys)
    try project.expectSite()
    let html = "<p>One <em>word</em>.</p>\n<ul>\n<li>First</li>\n<li>Second</li>\n</ul>"
    #expect(try project.text("Public/tags/boats/index.html").contains(html))
    let summary = "<summary>One word. First Second</summary>"
    #expect(try project.text("Public/feed.xml").contains(summary))
  }

  @Test(arguments: [
    ("Text.", "summary: In *short*.\ndescription: About larch.", "<p>In <em>short</em>.</p>"),
    ("Text.", "description: About larch.", "<p>About larch.</p>"),
    (
      "One.\n\nTwo.\n\n<!-- more -->\n\nThree.", "description: About larch.",
      "<p>One.</p>\n<p>Two.</p>"
    ),
    ("<!-- more -->\n\nOne.", "description: About larch.", "<p>About larch.</p>"),
    ("<!-- more -->\n\nOne.", "reviewed: 2025-01-01", "<p>One.</p>"),
  ])
  func `the feed has the words that lists show`(text: String, key: String, html: String) throws {
    let project = try journal(text, keys: "title: Larch\n\(key)")
    try project.expectSite()
    let isListed = try project.text("Public/tags/boats/index.html").contains(html)
    #expect(isListed)
    let words = html.replacing("\n", with: " ").replacing(#/<[^>]+>/#, with: "")
    let isInFeed = try project.text("Public/feed.xml").contains("<summary>\(words)</summary>")
    #expect(isInFeed)
  }

  @Test func `a fault of a summary is told at its place`() throws {
    let project = try journal("Text.", keys: "title: Larch\nsummary: See [it](projcts.md).")
    try project.expectRefusal(
      """
      error[link-dead]: nothing stands at `projcts.md`
        ┌─ Content/en/articles/2024-11-24-larch.md:3:19
       3│ summary: See [it](projcts.md).
        │                   ^^^^^^^^^^
        = help: did you mean `../projects.md`?

      1 error; the output is as it was

      """,
      arguments: ["--quiet"]
    )
  }

  @Test func `a fault of a summary in several lines is told where the summary begins`() throws {
    let keys = "title: Larch\nsummary: |\n  First.\n\n  See [it](projcts.md)."
    let run = try journal("Text.", keys: keys).generate("--quiet")
    #expect(run.standardError.contains("  ┌─ Content/en/articles/2024-11-24-larch.md:3:10\n"))
  }

  @Test func `tables in the openings of two posts are told apart on a list`() throws {
    let project = try Project()
    let block = "```wages\ncareers: customer-service\nview: table\n```\n\n<!-- more -->\n\nMore.\n"
    for name in ["a", "b"] {
      let text = "---\ntitle: Post \(name)\ndescription: Of \(name).\n---\n\n\(block)"
      try project.write(text, to: "Content/en/news/2025-01-01-\(name).md")
    }
    let run = try project.generate("--quiet")
    #expect(run.exitCode == 0, "\(run.standardError)")
    let page = try #require(project.site(at: "https://example.org/").page("en/news/index.html"))
    #expect(page.ids.contains("news/2025-01-01-a-wages-1"))
    #expect(page.ids.contains("news/2025-01-01-b-wages-1"))
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
  }
}
