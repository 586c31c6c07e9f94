import Foundation
import TestSupport
import Testing

/// The site of `Fixtures/journal`: articles, tags and pages with templates of their own, and nothing of
/// wages at all.
struct JournalTests {
  private static func journal() throws -> Project {
    let project = try Project(copying: [])
    try project.overlay(Fixtures.folder.appending(path: "journal"))
    return project
  }

  @Test func `a site without figures keeps every rule, and an article waits for its day`() throws {
    let project = try Self.journal()
    let run = try project.generate()
    #expect(run.exitCode == 0)
    #expect(run.standardError.contains("; 1 post waits for its day\n"))
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
    #expect(try project.site().files["articles/2026/spring-sale/index.html"] == nil)
  }

  @Test func `a site without figures tells no day up to which their age is counted`() throws {
    let project = try Self.journal()
    try project.replace(
      "<p>{{site-description}}</p>",
      with: "<p>{{#as-of}}{{as-of-date}}{{/as-of}}</p>",
      in: "Templates/layout.html"
    )
    try project.expectSite()
    #expect(try project.text("Public/about/index.html").contains("<footer>\n<p></p>\n</footer>"))
  }

  @Test func `the headings of a post stand before its text where it asks for them`() throws {
    let project = try Project()
    let text = "The figures.\n\n## Wages\n\n### By hour\n\n## Sources\n"
    try project.write(
      "---\ntitle: New figures\ntoc: yes\n---\n\n\(text)",
      to: "Content/en/news/2026-11-02-new.md"
    )
    try project.write(
      "---\ntitle: Old figures\n---\n\n\(text)",
      to: "Content/en/news/2026-11-01-old.md"
    )
    try project.expectSite()
    #expect(
      try project.text("Public/en/news/new/index.html").contains(
        """
        <nav class="contents" aria-label="On this page">
        <ol>
        <li><a href="#wages">Wages</a></li>
        <li class="deeper"><a href="#by-hour">By hour</a></li>
        <li><a href="#sources">Sources</a></li>
        </ol>
        </nav>
        <div class="prose">
        <p>The figures.</p>
        """
      )
    )
    #expect(try !project.text("Public/en/news/old/index.html").contains("contents"))
  }

  @Test func `the tags of a post are words apart, also where no style sheet parts them`() throws {
    let project = try Project()
    try project.write(
      "---\ntitle: New figures\ntags: [data, pay]\n---\n\nThe figures.\n",
      to: "Content/en/news/2026-11-02-new.md"
    )
    try project.expectSite()
    #expect(
      try project.text("Public/en/news/new/index.html").contains(
        " <a href=\"/en/tags/data/\">data</a> <a href=\"/en/tags/pay/\">pay</a></span>"
      )
    )
  }

  @Test func `every file of a site without figures is what it was`() throws {
    let project = try Self.journal()
    try project.expectSite()
    let golden = Fixtures.folder.appending(path: "journal/expected")
    for (path, bytes) in try project.site().files.sorted(by: { $0.key < $1.key })
    where !path.hasPrefix(".") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(try Golden.difference(of: text, from: golden.appending(path: path)) == nil, "\(path)")
    }
    let files = try FileTree(golden).files.keys.sorted()
    #expect(try project.site().files.keys.filter { !$0.hasPrefix(".") }.sorted() == files)
  }

  @Test func `the style sheet has an address that changes with it, and browsers compare it`() throws
  {
    let project = try Self.journal()
    try project.expectSite()
    let link = #/ href="/(assets/style\.(.{10})\.css)" integrity="sha256-(.+)">/#
    let found = try #require(project.text("Public/about/index.html").firstMatch(of: link)).output
    #expect(try project.text("Public/\(found.1)").hasPrefix(":root{color-scheme:light dark;"))
    let hash = try #require(Data(base64Encoded: String(found.3)))
    #expect(hash.count == 32)
    #expect(hash.prefix(5).map { String(format: "%02x", $0) }.joined() == found.2)
  }

  @Test func `a file of the name that the style sheet is to have is refused`() throws {
    let project = try Self.journal()
    try project.expectSite()
    let link = #/ href="/(assets/style\..{10}\.css)"/#
    let path = try #require(project.text("Public/about/index.html").firstMatch(of: link)).output.1
    try project.write(project.text("Public/\(path)"), to: "Content/\(path)")
    let run = try project.generate("--quiet")
    #expect(run.exitCode == 1)
    #expect(
      run.standardError == """
        error[output-same]: this and Templates/assets/style.css would both be written to \(path)
          ┌─ Content/\(path)
          = help: rename one of the two

        1 error; the output is as it was

        """
    )
  }

  @Test(arguments: ["home", "page", "posts", "post", "tag", "tags", "404", "redirect"])
  func `a template that a site without wages needs is asked for`(name: String) throws {
    let project = try Self.journal()
    try project.remove("Templates/\(name).html")
    let run = try project.generate("--quiet")
    #expect(run.exitCode == 1)
    #expect(
      run.standardError == """
        error[template-missing]: there is no template "\(name)"
          ┌─ Templates/\(name).html

        1 error; the output is as it was

        """
    )
  }

  @Test func `a sentence that a site without wages needs is asked for, and no other`() throws {
    let project = try Self.journal()
    try project.replace("  tag-title: \"On {tag}\"\n", with: "", in: "Templates/strings/en.yml")
    let run = try project.generate("--quiet")
    #expect(run.exitCode == 1)
    #expect(
      run.standardError == """
        error[strings-missing]: the string 'messages.tag-title' is missing in English
          ┌─ Templates/strings/en.yml
          = help: add it, with its text in English

        1 error; the output is as it was

        """
    )
  }

  @Test func `the templates that ship fit a site without figures`() throws {
    let project = try Self.journal()
    try project.remove("Templates")
    try project.overlay(Fixtures.repository, parts: ["Templates"])
    try project.replace("template: projects\n", with: "", in: "Content/en/projects.md")
    try project.expectSite()
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
  }

  @Test(arguments: [
    "articles/2024/a-first-chair/", "articles/2025/rainy-days/", "articles/", "articles/page-2/",
    "articles/page-3/", "tags/", "tags/beginnings/", "tags/wood/", "projects/", "about/",
    "contact/",
  ])
  func `an article, a list, a tag and a page stand at their addresses`(path: String) throws {
    let project = try Self.journal()
    try project.expectSite()
    #expect(try project.site().files["\(path)index.html"] != nil)
  }

  @Test func `at a base URL with a path every link stays below it and leads somewhere`() throws {
    let project = try Self.journal()
    let address = "https://example.org/sub/path/"
    #expect(try project.generate("--quiet", "--base-url", address).exitCode == 0)
    let site = try project.site(at: address)
    SiteRules.expectKept(by: site)
    for page in site.pages where !page.isRedirect {
      let inner = page.links.filter { $0.hasPrefix("/") }
      #expect(!inner.isEmpty && inner.allSatisfy { $0.hasPrefix("/sub/path/") }, "\(page)")
    }
  }

  @Test func `shards of a site of articles join to the whole one`() throws {
    let project = try Self.journal()
    try project.expectSite()
    for part in 1...3 {
      let run = try project.generate(
        "--quiet",
        "--shard",
        "\(part)/3",
        "--output",
        "parts/\(part)"
      )
      #expect(run.exitCode == 0)
    }
    let merged = try project.generate(
      "merge",
      "--quiet",
      "--output",
      "joined",
      "parts/1",
      "parts/2",
      "parts/3"
    )
    #expect(merged.exitCode == 0)
    let joined = try FileTree(project.url.appending(path: "joined"))
    #expect(try joined.differences(from: project.site()) == [])
  }

  @Test func `a preview shows drafts and what waits`() throws {
    let project = try Self.journal()
    #expect(try project.generate("--quiet", "--drafts").exitCode == 0)
    #expect(try project.site().files["articles/2026/spring-sale/index.html"] != nil)
  }

  @Test func `a doubtful text is told by every build, and stops a strict one`() throws {
    let project = try Self.journal()
    try project.append(Array("\n<b>Raw</b>\n".utf8), to: "Content/en/articles/2024-11-24-larch.md")
    for _ in 1...2 {
      let run = try project.generate("--quiet")
      #expect(run.exitCode == 0)
      #expect(run.standardError.contains("warning[raw-html-dropped]"))
    }
    let strict = try project.generate("--quiet", "--strict", "--output", "strict")
    #expect(strict.exitCode == 1)
    #expect(strict.standardError.contains("error[raw-html-dropped]"))
  }
}
