import SourceText
import Testing

@testable import SiteModel

struct PostTests {
  private static let three: [(path: String, keys: String, text: String)] = [
    ("news/2025-01-01-b.md", "title: B\ntags: [one, Two words]", "Text of *B*."),
    ("news/2025-01-01-a.md", "title: A\ndescription: About A.", "Text of A."),
    ("news/c.md", "title: C\ndate: 2025-06-01\ntags: [one]\nslug: see", "Text of C."),
  ]

  @Test func `the newest post comes first, and posts of one day by their names`() throws {
    let edition = try PostSite(posts: Self.three).site().editions[0]
    #expect(edition.posts.map(\.header.title) == ["C", "A", "B"])
  }

  @Test func `a post has the address of its folder and of its name without the date`() throws {
    let site = try PostSite(posts: Self.three).site()
    let paths = (0..<3).map { site.addresses.path(of: .post(language: 0, post: $0)) }
    #expect(paths == ["news/see/", "news/a/", "news/b/"])
  }

  @Test func `site.yml decides the form of addresses and the length of lists`() throws {
    let settings = "posts:\n  news: {url: '/{year}/{name}/', per-page: 2}\nas-of: 2026-01-01"
    let site = try PostSite(posts: Self.three, settings: settings).site()
    #expect(site.addresses.path(of: .post(language: 0, post: 2)) == "2025/b/")
    #expect(site.editions[0].folders[0].pages == 0..<2)
    let second = Route.posts(language: 0, folder: 0, page: 1)
    #expect(site.addresses.file(of: second) == "news/page-2/index.html")
  }

  @Test func `tags are gathered by their names`() throws {
    let edition = try PostSite(posts: Self.three).site().editions[0]
    #expect(edition.tags.map(\.slug) == ["one", "two-words"])
    #expect(edition.tags.map(\.posts) == [[0, 2], [2]])
    #expect(edition.posts.map(\.tags) == [[0], [], [0, 1]])
  }

  @Test func `the older and the newer post are those beside it in its folder`() throws {
    var posts = Self.three
    posts.append(("notes/2025-03-01-d.md", "title: D", "Text of D."))
    posts += ["news", "notes"].map { ("\($0)/index.md", "title: \($0)\ndescription: \($0)", "") }
    let edition = try PostSite(posts: posts).site().editions[0]
    #expect(edition.posts.map(\.header.title) == ["C", "D", "A", "B"])
    #expect(edition.neighbours(ofPost: 0) == (older: 2, newer: nil))
    #expect(edition.neighbours(ofPost: 1) == (older: nil, newer: nil))
    #expect(edition.neighbours(ofPost: 2) == (older: 3, newer: 0))
  }

  @Test func `a post waits for its day`() throws {
    let site = try PostSite(posts: Self.three, settings: "as-of: 2025-05-31").site()
    #expect(site.editions[0].posts.map(\.header.title) == ["A", "B"])
    #expect(site.waitingPosts == 1)
    let next = try PostSite(posts: Self.three, settings: "as-of: 2025-06-01").site()
    #expect(next.editions[0].posts.count == 3)
    #expect(next.waitingPosts == 0)
  }

  @Test func `a post is left out from the day on which it expires`() throws {
    let posts = [("news/2025-01-01-a.md", "title: A\nexpires: 2026-01-01", "Text.")]
    #expect(try PostSite(posts: posts).site().editions[0].posts.isEmpty)
    let before = PostSite(posts: posts, settings: "as-of: 2025-12-31")
    #expect(try before.site().editions[0].posts.count == 1)
  }

  @Test func `drafts are left out unless they are asked for, and then nothing waits`() throws {
    let posts = [
      ("news/2025-01-01-a.md", "title: A\ndraft: true", "Text."),
      ("news/2027-01-01-b.md", "title: B", "Text."),
    ]
    #expect(try PostSite(posts: posts).site().editions[0].posts.isEmpty)
    let all = try PostSite(posts: posts, includesDrafts: true).site()
    #expect(all.editions[0].posts.map(\.header.title) == ["B", "A"])
    #expect(all.waitingPosts == 0)
  }

  @Test func `a draft that is left out may be unfinished`() throws {
    let posts = [("news/2025-01-01-a.md", "title:\ndescription:\ntags: a, b\ndraft: true", "")]
    #expect(try PostSite(posts: posts).site().editions[0].posts.isEmpty)
    #expect(throws: DiagnosticReport.self) {
      try PostSite(posts: posts, includesDrafts: true).site()
    }
  }

  @Test(arguments: [
    (
      "title: A\nsummary: In short.\ndescription: About A.", "Text.\n\n<!-- more -->\n\nMore.",
      "In short."
    ),
    ("title: A\nsummary: In *short*.", "Text.", "In <em>short</em>."),
    (
      "title: A\ndescription: About A.", "First.\n\n## Head\n\n<!-- more -->\n\nMore.",
      "<p>First.</p>\n<h3>Head</h3>\n"
    ),
    ("title: A\ndescription: About A.", "First.\n\nSecond.", "About A."),
    ("title: A", "First, *so*.\n\nSecond.", "First, so."),
    ("title: A", "First <!-- more --> and on.", "First  and on."),
    ("title: A", "First.\n\n<!--more-->\n\nMore.", "<p>First.</p>\n"),
    ("title: A", "First.\n\n  <!--\tmore\n-->\n\nMore.", "<p>First.</p>\n"),
    ("title: A", "First.\n\nSecond.\n\n<!-- more or less -->\n\nMore.", "First."),
    ("title: A", "> First.\n>\n> <!-- more -->\n\nMore.", "First."),
    ("title: A", "<!-- more -->\n\nFirst.", "First."),
    ("title: A\ndescription: About A.", "<!-- more -->\n\nFirst.", "About A."),
    ("title: A\ndescription: About A.", "`<!-- more -->`", "About A."),
    ("title: A\nsummary: |\n  One.\n\n  Two.", "Text.", "<p>One.</p>\n<p>Two.</p>\n"),
    ("title: A", "# One\n\n## Two\n\n<!-- more -->", "<h3>One</h3>\n<h4>Two</h4>\n"),
    ("title: A\nsummary: '# One'", "Text.", "<h2>One</h2>\n"),
  ])
  func `a list shows the first words that there are`(
    keys: String,
    text: String,
    shown: String
  ) throws {
    let edition = try PostSite(posts: [("news/2025-01-01-a.md", keys, text)]).site().editions[0]
    switch edition.excerpt(ofPost: 0) {
    case .text(let words): #expect(words == shown)
    case .line(let prose), .prose(let prose):
      #expect(String(decoding: prose.html, as: UTF8.self) == shown)
    }
  }

  @Test(arguments: [
    ("## A\n\n### B", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n"),
    ("# A\n\n## B", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n"),
    ("## A\n\nB\n=", "<h3 id=\"a\">A</h3>\n<h2 id=\"b\">B</h2>\n"),
  ])
  func `no heading is of the level of the title of its page`(text: String, html: String) throws {
    let posts = [("news/2025-01-01-a.md", "title: Title", text)]
    let shown = try PostSite(posts: posts).site().editions[0].text(ofPost: 0)
    #expect(String(decoding: shown.prose.html, as: UTF8.self) == html)
  }

  @Test(arguments: [("/About.html", "About.html"), ("/παλιά/", "παλιά/"), ("/a/%CE%B1/", "a/α/")])
  func `an earlier address leads to the post`(alias: String, path: String) throws {
    let posts = [("news/2025-01-01-a.md", "title: A\naliases: ['\(alias)']", "Text.")]
    let redirects = try PostSite(posts: posts).site().editions[0].redirects
    #expect(redirects.map(\.from) == [path])
    #expect(redirects.map(\.target) == [.post(language: 0, post: 0)])
  }

  @Test func `the text of a post is whole, without the mark, and its description is its own`()
    throws
  {
    let posts = [("news/2025-01-01-a.md", "title: A", "First.\n\n<!-- more -->\n\nMore.")]
    let text = try PostSite(posts: posts).site().editions[0].text(ofPost: 0)
    #expect(String(decoding: text.prose.html, as: UTF8.self) == "<p>First.</p>\n<p>More.</p>\n")
    #expect(text.description == "First.")
    #expect(text.report.diagnostics.isEmpty)
  }

  @Test func `a folder of posts has defaults, and what a post says itself wins`() throws {
    let posts = [
      ("news/2025-01-01-a.md", "title: A", "Text."),
      ("news/2025-01-02-b.md", "title: B\ntags: [own]\nparams: {kind: note}", "Text."),
      ("news/2025-01-03-c.md", "title: C\ndraft: false", "Text."),
      ("news/index.md", "title: News\ndescription: All the news.", ""),
    ]
    let settings = """
      as-of: 2026-01-01
      defaults:
        news: {tags: [shared], template: short, params: {kind: text, wide: true}}
      """
    let edition = try PostSite(posts: posts, settings: settings).site().editions[0]
    #expect(edition.tags.map(\.slug) == ["own", "shared"])
    #expect(edition.tags.map(\.posts) == [[1], [0, 2]])
    #expect(edition.posts.allSatisfy { $0.header.template?.name == "short" })
    #expect(edition.posts.map { $0.header.params.map(\.name).sorted() }[1] == ["kind", "wide"])
  }

  @Test func `a fault of defaults is told once, where site.yml has it`() throws {
    let posts = [
      ("news/2025-01-01-a.md", "title: A", "Text."), ("news/2025-01-02-b.md", "title: B", "Text."),
    ]
    var site = PostSite(posts: posts)
    site.settings += "\ndefaults: {news: {tgas: [a], tags: ['!!']}, nwes: {tags: [a]}}"
    #expect(
      try site.faults() == [
        "key-unknown Content/site.yml:5:19", "tag-form Content/site.yml:5:37",
        "defaults-unused Content/site.yml:5:45",
      ]
    )
  }

  @Test func `a faulty text is told together with what else is wrong`() throws {
    let posts = [
      ("news/2025-01-01-a.md", "title: A\ntgas: [a]", "Text."),
      ("news/2025-01-02-b.md", "title: B", "[dead](nowhere.md)"),
    ]
    #expect(
      try PostSite(posts: posts).faults() == [
        "key-unknown Content/en/news/2025-01-01-a.md:3:1",
        "link-dead Content/en/news/2025-01-02-b.md:5:8",
      ]
    )
  }

  @Test func `a file without a date in a folder that site.yml names for posts is refused`() throws {
    var site = PostSite(posts: [
      ("news/index.md", "title: News\ndescription: All news.", ""),
      ("news/about.md", "title: A", ""), ("news/b/index.md", "title: B\ndescription: B.", ""),
      ("news/draft.md", "title: C\ndraft: true", ""),
    ])
    site.settings += "\nposts: {news: {per-page: 2}}"
    #expect(
      try site.faults() == [
        "post-date Content/en/news/about.md", "post-date Content/en/news/b/index.md",
      ]
    )
  }

  @Test func `a date that is written otherwise is told in every folder with posts`() throws {
    let posts = [
      ("news/20240105-a.md", "title: A", ""), ("news/2024-01-05-b.md", "title: B", "Text."),
      ("notes/20240105-a.md", "title: A\ndescription: Of a.", ""),
    ]
    #expect(try PostSite(posts: posts).faults() == ["post-date Content/en/news/20240105-a.md"])
  }

  @Test func `a file without a date, and one at the top, are pages`() throws {
    let posts = [
      ("news/about.md", "title: A\ndescription: About A.", ""),
      ("2025-01-01-b.md", "title: B\ndescription: About B.", ""),
    ]
    let edition = try PostSite(posts: posts).site().editions[0]
    #expect(edition.posts.isEmpty)
    #expect(edition.pages.map(\.id) == ["2025-01-01-b", "news/about"])
  }
}
