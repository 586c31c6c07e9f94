import SiteModel
import SourceText
import Testing

@testable import Rendering

struct PageCheckTests {
  private static let paths: SitePaths? = {
    let site = try? LinkedSite(careers: ["career-00", "career-01", "career-02"]).site()
    return site.map {
      SitePaths($0, files: ["assets/style.css", "assets/a b.pdf", "assets/δ & 'ε'.pdf"])
    }
  }()

  private func findings(
    _ page: String,
    at own: String = "careers/career-00/"
  ) throws -> PageCheck.Findings {
    var check = PageCheck(paths: try #require(Self.paths), origin: "https://example.org")
    return check.findings(in: Array(page.utf8), at: Array(own.utf8))
  }

  private func words(_ page: String, at own: String = "careers/career-00/") throws -> [String] {
    let paths = try #require(Self.paths)
    var meant = MeantLinks(paths) { _, bytes in bytes += page.utf8 }
    return try findings(page, at: own).faults.map { fault in
      let fault = meant.completed(fault, at: Array(own.utf8))
      return [fault.wording.sentence, fault.wording.help].compactMap(\.self).joined(
        separator: " | "
      )
    }
  }

  @Test(arguments: [
    "/", "/careers/", "/careers/career-01/", "/comparisons/career-00-vs-career-01/", "/404.html",
    "/assets/style.css", "/assets/a%20b.pdf", "/assets/%CE%B4%20&amp;%20&#39;ε&#39;.pdf#page=2",
    "/careers/?sort=pay", "/careers/career-00/#", "/careers/#top", "/careers/?q=nurse&#39;s",
    "/assets/&delta;%20&amp;%20&apos;&#949;&#x27;.pdf", "/careers/?q=nurse&#x27;s&amp;#top",
    "/careers/?a&#top",
  ])
  func `a link from the root to what stands there is alive`(url: String) throws {
    #expect(try words("<a href=\"\(url)\">x</a>") == [])
  }

  @Test(arguments: [
    "../career-01/", "../", "./", "../../", "../../assets/style.css", "../../comparisons/", ".",
    "..",
    "../career-01/?q#", "?q", "#", "#top",
  ])
  func `a relative link is looked up from its page`(url: String) throws {
    #expect(try words("<a href=\"\(url)\">x</a>") == [])
  }

  @Test(arguments: [
    "https://example.org/none", "//example.org/none", "mailto:a@example.org", "tel:+30210",
    "data:image/png;base64,x",
    "HTTP://example.org",
  ])
  func `links to elsewhere are passed over`(url: String) throws {
    let findings = try findings("<a href=\"\(url)\">x</a>")
    #expect(findings.faults.isEmpty && findings.fragments.isEmpty && findings.rootPaths.isEmpty)
  }

  @Test(arguments: [
    ("/careers/career-01", "/careers/career-01/"), ("/careers/carer-01/", "/careers/career-01/"),
    ("/assets/styles.css", "/assets/style.css"), ("../../asets/style.css", "/assets/style.css"),
  ])
  func `a dead link is reported with the path that was meant`(url: String, nearest: String) throws {
    #expect(
      try words("<img src=\"\(url)\">") == [
        "nothing stands at `\(url)` | did you mean `\(nearest)`?"
      ]
    )
  }

  @Test func `one dead link has one near name, wherever its page stands`() throws {
    var meant = MeantLinks(try #require(Self.paths)) { _, _ in Issue.record("no page is needed") }
    for page in ["careers/career-00/", "comparisons/career-00-vs-career-01/"] {
      let fault = meant.completed(
        .deadLink("/careers/carer-01/", nearest: nil),
        at: Array(page.utf8)
      )
      #expect(fault.wording.help == "did you mean `/careers/career-01/`?")
    }
    let relative = meant.completed(
      .deadLink("../carer-01/", nearest: nil),
      at: Array("careers/a/".utf8)
    )
    #expect(relative.wording.help == "did you mean `/careers/career-01/`?")
  }

  @Test func `a dead link is told as a person would write it`() throws {
    #expect(
      try words("<img src=\"/assets/%CE%B4%20&amp;%20ε.pdf\">") == [
        "nothing stands at `/assets/δ & ε.pdf` | did you mean `/assets/δ & 'ε'.pdf`?"
      ]
    )
  }

  @Test(arguments: [
    "/a/long/way/from/anything/", "../../../outside/", "career-01/",
    "/comparisons/career-00-vs-career-07",
  ])
  func `a dead link like no other is reported without a guess`(url: String) throws {
    let help = try words("<a href=\"\(url)\">x</a>")
    #expect(help == ["nothing stands at `\(url)` | link to a page or a file of the site"])
  }

  @Test func `a link to an element of the own page needs its id`() throws {
    let page = "<a href=\"#one\"><a href=\"#onne\"><h2 id=\"one\">"
    #expect(try words(page) == ["`#onne` leads to no heading of its page | did you mean `#one`?"])
  }

  @Test func `a fragment begins behind a reference in the query`() throws {
    #expect(
      try words("<a href=\"/careers/career-00/?q=nurse&#39;s#none\"><h2 id=\"one\">")
        == [
          "`/careers/career-00/?q=nurse's#none` leads to no heading of its page | did you mean `#one`?"
        ]
    )
  }

  @Test(arguments: [
    ("<a class=\"x\" href=\"\">", "href", "a", ["<a class=\"x\" href=\"\"", " href=\"\""]),
    ("<p><img src=' \n'>", "src", "img", ["<img src=' \n'", " src=' \n'"]),
    ("<A HREF>x</A>", "HREF", "A", ["<A HREF>"]),
    ("<use xlink:href=\"\"/>", "xlink:href", "use", ["<use xlink:href=\"\"", " xlink:href=\"\""]),
    ("<link href= >", "href", "link", ["<link href= >", " href= >"]),
  ])
  func `an address without a letter is told with its tag`(
    page: String,
    attribute: String,
    element: String,
    needles: [String]
  ) throws {
    let help =
      "write an address, or leave the tag out where there is none: `{{#name}}`...`{{/name}}` in a "
      + "template"
    #expect(try words(page) == ["the `\(attribute)` of this `<\(element)>` is empty | \(help)"])
    #expect(try findings(page).faults.map(\.needles) == [needles])
  }

  @Test(arguments: [
    "<form action=\"\"><button formaction>", "<img alt=\"\" src=\"/assets/style.css\">",
    "<script async src=\"/assets/style.css\"></script>", "<a name=\"\" id=\"x\">",
    "<img src=\"/assets/style.css\" srcset=\"\">",
  ])
  func `what may be empty is no fault`(page: String) throws {
    #expect(try words(page) == [])
  }

  @Test(arguments: ["/careers/career-00/#one", "../career-00/#one", "#one", "#o%6Ee"])
  func `the own page may be named by its path`(url: String) throws {
    let findings = try findings("<h2 id=\"one\"><a href=\"\(url)\">")
    #expect(findings.faults.isEmpty && findings.fragments.isEmpty)
  }

  @Test(arguments: [
    "#%CE%BC%CE%B9%CF%83%CE%B8%CF%8C%CF%82", "#%ce%bc%ce%b9%cf%83%ce%b8%cf%8c%cf%82", "#μισθός",
    "/careers/career-00/#%CE%BC%CE%B9%CF%83%CE%B8%CF%8C%CF%82",
  ])
  func `a Greek id is found behind percent codes`(url: String) throws {
    #expect(try words("<a href=\"\(url)\"><h2 id=\"μισθός\">") == [])
  }

  @Test func `a dead Greek fragment is reported in letters`() throws {
    #expect(
      try words("<a href=\"#%CE%BC%CE%B9%CF%83%CE%B8%CE%BF%CF%82\"><h2 id=\"μισθός\">")
        == ["`#μισθος` leads to no heading of its page | did you mean `#μισθός`?"]
    )
  }

  @Test func `a fragment of another page is left for that page`() throws {
    let findings = try findings(
      "<a href=\"/careers/career-01/#%CE%B1\"><a href=\"../career-01/?q#b\">"
    )
    let path = Array("careers/career-01/".utf8)
    #expect(findings.faults.isEmpty)
    #expect(
      findings.fragments == [
        PageCheck.FragmentLink(path: path, id: Array("α".utf8), url: "/careers/career-01/#α"),
        PageCheck.FragmentLink(path: path, id: Array("b".utf8), url: "../career-01/?q#b"),
      ]
    )
  }

  @Test(arguments: [
    (["a", "b"], []), (["a", "a"], ["a"]), (["a", "b", "a", "b", "a"], ["a", "b", "a"]),
    (["a", "A"], []),
  ])
  func `ids that stand twice are reported`(ids: [String], doubled: [String]) throws {
    let page = ids.map { "<p id=\"\($0)\">" }.joined()
    #expect(
      try words(page)
        == doubled.map {
          "two elements of the page have the id `\($0)` | rename one of the headings"
        }
    )
  }

  @Test func `an id that stands three times is reported as often as with many ids`() throws {
    let few = "<p id=\"a\"><p id=\"a\"><p id=\"a\">"
    let many = few + (0..<50).map { "<p id=\"i\($0)\">" }.joined()
    #expect(try words(few).count == words(many).count)
  }

  @Test func `a token is reported unless it is code`() throws {
    let page =
      "<code>{{a}}</code><p>{{b}}</p><a title=\"$c[d]\"><td>null</td><script>{{e}}</script>"
    let help =
      "reached the page: something was to be filled in here | "
      + "write what is meant, or put code between backticks"
    #expect(try words(page) == ["`{{b}}` \(help)", "`$c[d]` \(help)", "`null` \(help)"])
  }

  private static let policy =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"

  @Test(arguments: [
    ("<script src=\"/assets/style.css\" defer></script>", "script-src 'self'"),
    ("<SCRIPT SRC=/assets/style.css></SCRIPT>", "script-src 'self'"),
    (
      "<script type=\"module\" src=\"https://a.example.net/b.js\"></script>",
      "script-src https://a.example.net"
    ),
  ])
  func `a script that the policy forbids is told with what would allow it`(
    script: String,
    missing: String
  ) throws {
    let page = "\(Self.policy)\"><script type='application/ld+json'>{}</script>\(script)"
    #expect(
      try words(page) == [
        "the Content-Security-Policy of the page keeps browsers from running this script | allow it in "
          + "the template that holds the policy: `\(missing)`"
      ]
    )
    #expect(try words("\(Self.policy); \(missing)\">\(script)") == [])
    #expect(try words("\(script)\(Self.policy)\">") == [])
    #expect(try words(script) == [])
  }

  @Test func `a script in the page is to become a file`() throws {
    #expect(
      try words("\(Self.policy); script-src 'self'\"><script>a()</script>") == [
        "the Content-Security-Policy of the page keeps browsers from running this script | put it into a "
          + "file of Templates/assets and name that in `src`; the template that holds the policy must "
          + "allow `script-src 'self'`"
      ]
    )
  }

  @Test func `a script is looked for by its tag, its file and what templates call that`() throws {
    let page =
      "\(Self.policy)\"><script src=\"/assets/js/side-menu.0123456789.js\" async></script>"
      + "<script async>\na()\n</script>"
    let blocked = try findings(page).faults.filter { $0.code == "script-blocked" }
    #expect(
      blocked.map(\.needles) == [
        [
          "<script src=\"/assets/js/side-menu.0123456789.js\" async>",
          "<script src=\"/assets/js/side-menu.0123456789.js\" async>",
          "src=\"/assets/js/side-menu.0123456789.js\"", "assets.js_side-menu_js.url",
        ], ["<script async>", "<script async>"],
      ]
    )
  }

  @Test func `each URL of a set of images is looked up`() throws {
    let page =
      "<img src=\"/assets/style.css\" srcset=\"/assets/style.css 1x, /assets/none.svg 2x\">"
    #expect(
      try words(page)
        == ["nothing stands at `/assets/none.svg` | link to a page or a file of the site"]
    )
    #expect(try findings(page).rootPaths == [10, 37, 59])
  }

  @Test func `paths from the root are told by their places`() throws {
    let page =
      "<a href=\"/careers/\"><a href=\"//x\"><a href=\"../\"><img src='/assets/style.css'><a href=\"/\">"
    let places = try findings(page).rootPaths
    #expect(places == [9, 58, 86])
    #expect(places.allSatisfy { Array(page.utf8)[$0] == UInt8(ascii: "/") })
  }
}
