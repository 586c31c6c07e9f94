import Foundation
import TestSupport
import Testing

struct SearchTests {
  private struct Index: Decodable {
    struct Entry {
      let title: String
      let path: String
      let headings: [Int]
    }

    let entries: [Entry]
    let careers: [String]
    let alternateTitles: [[String]]
    let headings: [[String]]

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let ending = try values.decode(String.self, forKey: .ending)
      headings = try values.decode([[String]].self, forKey: .headings)
      var entries: [Entry] = []
      var careers: [String] = []
      var alternateTitles: [[String]] = []
      var list = try values.nestedUnkeyedContainer(forKey: .careers)
      while !list.isAtEnd {
        var career = try list.nestedUnkeyedContainer()
        let (title, name) = (try career.decode(String.self), try career.decode(String.self))
        careers.append(name)
        let numbers = try career.decode([Int].self)
        entries.append(Entry(title: title, path: "careers/\(name)\(ending)", headings: numbers))
        alternateTitles.append(try career.decode([String].self))
      }
      for key in [CodingKeys.pages, .comparisons] {
        var list = try values.nestedUnkeyedContainer(forKey: key)
        while !list.isAtEnd {
          var page = try list.nestedUnkeyedContainer()
          let (title, path) = (try page.decode(String.self), try page.decode(String.self))
          entries.append(Entry(title: title, path: path, headings: try page.decode([Int].self)))
        }
      }
      (self.entries, self.careers, self.alternateTitles) = (entries, careers, alternateTitles)
    }

    private enum CodingKeys: CodingKey {
      case ending, headings, careers, pages, comparisons
    }
  }

  private static func project(_ keys: String = "") throws -> Project {
    let project = try Project()
    try project.append(Array("search: yes\n\(keys)".utf8), to: "Content/site.yml")
    return project
  }

  private static func index(_ project: borrowing Project, _ prefix: String) throws -> Index {
    try JSONDecoder().decode(Index.self, from: project.bytes("Public/\(prefix)search/index.json"))
  }

  @Test(arguments: ["folders", "files"], ["", "en/"])
  func `everything in the index stands where it says`(urls: String, prefix: String) throws {
    let project = try Self.project("urls: \(urls)\n")
    try project.expectSite()
    let index = try Self.index(project, prefix)
    #expect(index.entries.count == 5)
    for entry in index.entries {
      let file =
        entry.path.isEmpty || entry.path.hasSuffix("/") ? "\(entry.path)index.html" : entry.path
      let page = try project.text("Public/\(prefix)\(file)")
      #expect(page.contains("<h1>\(entry.title)</h1>"), "\(entry.path)")
      for number in entry.headings {
        #expect(page.contains("id=\"\(index.headings[number][0])\""), "\(entry.path)")
      }
    }
  }

  @Test func `a career is found by its other titles`() throws {
    let project = try Self.project()
    try project.replace(
      "title: Public relations specialists",
      with: "title: Public relations specialists\nalso-called: [Press officers, Publicists]",
      in: "Content/en/careers/public-relations/index.md"
    )
    try project.expectSite()
    let index = try Self.index(project, "en/")
    #expect(index.alternateTitles == [[], ["Press officers", "Publicists"]])
  }

  @Test func `posts and pages of rows are found by their titles, but no drafts and none that wait`()
    throws
  {
    let project = try Self.project(
      """
      tables: {offices: offices.csv}
      pages:
        - table: offices
          template: page
          path: offices/{id}
          title: Office in {name}
          description: Where we are in {name}.
          languages: [en]

      """
    )
    try project.write("id,name\nathens,Athens\n", to: "Content/data/offices.csv")
    for (name, keys) in [
      ("2026-11-20-out", ""), ("2026-11-19-draft", "draft: true\n"), ("2026-12-24-late", ""),
    ] {
      try project.write(
        "---\ntitle: News of \(name)\n\(keys)---\n\nText of \(name).\n",
        to: "Content/en/news/\(name).md"
      )
    }
    let run = try project.generate("--quiet")
    #expect(run.standardError == "")
    let found = try Self.index(project, "en/").entries.suffix(3).prefix(2)
    #expect(found.map(\.title) == ["Office in Athens", "News of 2026-11-20-out"])
    #expect(found.map(\.path) == ["offices/athens/", "news/out/"])
    let page = try project.text("Public/en/search/index.html")
    #expect(page.contains("<a href=\"/en/offices/athens/\">Office in Athens</a>"))
    #expect(page.contains("<a href=\"/en/news/out/\">News of 2026-11-20-out</a>"))
    #expect(!page.contains("2026-11-19") && !page.contains("2026-12-24"))
  }

  @Test func `pairs are told by a rule, and shards join to the same index`() throws {
    let project = try Self.project()
    try project.append(Array("pairs: all\n".utf8), to: "Content/site.yml")
    try project.expectSite()
    #expect(try project.text("Public/search/index.json").contains("\"pairs\":true"))
    let whole = try project.site()
    for part in 1...3 {
      let run = try project.generate(
        "build",
        "--quiet",
        "--shard",
        "\(part)/3",
        "--output",
        "part\(part)"
      )
      #expect(run.exitCode == 0)
    }
    let run = try project.generate(
      "merge",
      "--quiet",
      "part1",
      "part2",
      "part3",
      "--output",
      "Joined"
    )
    #expect(run.exitCode == 0)
    let joined = try FileTree(project.url.appending(path: "Joined"))
    #expect(joined.differences(from: whole) == [])
  }

  @Test func `only pages that search may run a script, and only ours`() throws {
    let project = try Self.project()
    try project.expectSite()
    for (path, bytes) in try project.site().files where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      let isScripted =
        path.hasSuffix("search/index.html") || path.hasSuffix("comparisons/index.html")
      #expect(page.contains("script-src 'self'; connect-src 'self';") == isScripted, "\(path)")
      #expect(page.contains("<script src=\"/assets/search.js\" defer></script>") == isScripted)
    }
  }

  @Test func `a site without search has no trace of it`() throws {
    let project = try Project()
    try project.expectSite()
    for (path, bytes) in try project.site().files where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      for trace in ["\"/search", "/assets/search.js", "search-index", "search-link\""] {
        #expect(!page.contains(trace), "\(path)")
      }
    }
  }

  @Test func `words that the search page lacks are told`() throws {
    let project = try Self.project()
    try project.replace(
      "  search-description:",
      with: "  serch-description:",
      in: "Templates/strings/en.yml"
    )
    try project.replace(
      "  search-description:",
      with: "  serch-description:",
      in: "Templates/strings/el.yml"
    )
    let lines = try project.text("Content/site.yml").split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let line = try #require(lines.firstIndex(of: "search: yes")) + 1
    let gap = String(repeating: " ", count: "\(line)".count)
    let frame =
      "\(gap) ┌─ Content/site.yml:\(line):9\n \(line)│ search: yes\n\(gap) │         ^^^\n\(gap) = help: add it there\n"
    try project.expectRefusal(
      """
      error[string-missing]: the text `words.search-description` is missing in Templates/strings/el.yml
      \(frame)
      error[string-missing]: the text `words.search-description` is missing in Templates/strings/en.yml
      \(frame)
      2 errors; the output is as it was

      """
    )
  }
}
