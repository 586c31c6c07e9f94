import SourceText
import Testing

@testable import SiteModel

struct LinkResolverTests {
  private let links = LinkResolver(
    routes: [
      "Content/el": .home(language: 0), "Content/el/method": .page(language: 0, page: 0),
      "Content/el/about/us": .page(language: 0, page: 1),
      "Content/el/careers": .careers(language: 0),
      "Content/el/careers/writers": .career(language: 0, career: 0),
      "Content/en": .home(language: 1),
      "Content/en/careers/writers": .career(language: 1, career: 0),
      "Content/en/method": .page(language: 1, page: 0),
    ],
    assets: [
      "Content/assets/map.svg", "Content/assets/plans/2008.pdf", "Content/assets/the park.png",
      "Content/assets/50%.png", "Content/assets/a#b?.png",
    ],
    absences: [
      "Content/el/news/a": .draft, "Content/el/news/b": .waiting(until: "2027-01-01"),
      "Content/el/news/c": .expired(since: "2026-01-01"),
    ]
  )

  private func target(_ url: String, in file: String) throws -> LinkTarget {
    try links.target(of: url, in: file, idPrefix: "writers-")
  }

  private func wording(_ url: String, in file: String) -> String? {
    let fault = #expect(throws: ContentFault.self) { try target(url, in: file) }
    return fault.map { "\($0.wording.sentence) | \($0.wording.help ?? "")" }
  }

  @Test(arguments: [
    ("method.md", "Content/el/index.md", Route.page(language: 0, page: 0)),
    ("./method.md", "Content/el/index.md", .page(language: 0, page: 0)),
    ("../method.md", "Content/el/about/us.md", .page(language: 0, page: 0)),
    ("../../method.md", "Content/el/careers/writers/work.md", .page(language: 0, page: 0)),
    ("about/us.md", "Content/el/method.md", .page(language: 0, page: 1)),
    ("index.md", "Content/el/method.md", .home(language: 0)),
    ("index.md", "Content/el/careers/writers/work.md", .career(language: 0, career: 0)),
    ("careers/writers/index.md", "Content/el/method.md", .career(language: 0, career: 0)),
    ("careers/index.md", "Content/el/method.md", .careers(language: 0)),
    ("../en/method.md", "Content/el/method.md", .page(language: 1, page: 0)),
    ("../../../en/index.md", "Content/el/careers/writers/index.md", .home(language: 1)),
    (".//method.md", "Content/el/index.md", .page(language: 0, page: 0)),
  ])
  func `a file of Markdown is its page`(url: String, file: String, route: Route) throws {
    #expect(try target(url, in: file) == .page(route, suffix: ""))
  }

  @Test(arguments: [
    ("method.md#hours", "#hours"), ("method.md?print#hours", "?print#hours"),
    ("method.md?tab=2", "?tab=2"), ("method.md#a#b", "#a#b"),
  ])
  func `a query and a heading of another page are kept as they are`(
    url: String,
    suffix: String
  ) throws {
    #expect(
      try target(url, in: "Content/el/index.md")
        == .page(.page(language: 0, page: 0), suffix: suffix)
    )
  }

  @Test func `a heading of the own page gets the page's prefix`() throws {
    #expect(try target("#hours", in: "Content/el/method.md") == .verbatim("#writers-hours"))
  }

  @Test(arguments: [
    "https://example.org/a.md", "mailto:a@example.org", "tel:+30210", "//example.org/x",
    "HTTP://example.org",
  ])
  func `other sites stay as they are`(url: String) throws {
    #expect(try target(url, in: "Content/el/index.md") == .verbatim(url))
  }

  @Test(arguments: [("/careers/", "careers/"), ("/", ""), ("/a/b?c#d", "a/b?c#d")])
  func `an address from the root is a path of the site`(url: String, path: String) throws {
    #expect(try target(url, in: "Content/el/index.md") == .path(path))
  }

  @Test(arguments: [
    ("../assets/map.svg", "Content/el/index.md", "assets/map.svg"),
    ("../../assets/plans/2008.pdf", "Content/el/about/us.md", "assets/plans/2008.pdf"),
    ("../assets/map.svg?v=2#park", "Content/el/index.md", "assets/map.svg?v=2#park"),
    ("../assets/the%20park.png", "Content/el/index.md", "assets/the park.png"),
    ("../assets/the park.png", "Content/el/index.md", "assets/the park.png"),
    ("../assets/50%25.png", "Content/el/index.md", "assets/50%25.png"),
    ("../assets/50%.png", "Content/el/index.md", "assets/50%25.png"),
    ("../assets/a%23b%3F.png", "Content/el/index.md", "assets/a%23b%3F.png"),
  ])
  func `an asset is its path in the site`(url: String, file: String, path: String) throws {
    #expect(try target(url, in: file) == .path(path))
  }

  @Test(arguments: [
    ("metod.md", "Content/el/index.md", "method.md"),
    ("../metod.md", "Content/el/about/us.md", "../method.md"),
    ("../en/metod.md", "Content/el/index.md", "../en/method.md"),
    ("careers/writer/index.md", "Content/el/method.md", "careers/writers/index.md"),
    ("../assets/mop.svg", "Content/el/index.md", "../assets/map.svg"),
    ("method", "Content/el/index.md", "method.md"),
  ])
  func `a link to nothing is reported with the file that was meant`(
    url: String,
    file: String,
    nearest: String
  ) {
    #expect(wording(url, in: file) == "nothing stands at `\(url)` | did you mean `\(nearest)`?")
  }

  @Test(arguments: [
    "../../../../etc/passwd.md", "../../../../Content/el/method.md", "nothing/like/this.md",
    "?print", "..",
  ])
  func `a link out of the project or to nothing known is dead`(url: String) {
    #expect(
      wording(url, in: "Content/el/index.md")
        == "nothing stands at `\(url)` | link to a Markdown file, an address from `/` or one with https://"
    )
  }

  @Test func `a file of the own language is nearer than one of another`() {
    #expect(
      wording("../careers/writer/index.md", in: "Content/en/method.md")
        == "nothing stands at `../careers/writer/index.md` | did you mean `careers/writers/index.md`?"
    )
  }

  @Test(arguments: [
    (
      "news/a.md",
      "`news/a.md` is a draft, so nothing stands there | take `draft: true` out of it, or the link away"
    ),
    (
      "news/b.md#x",
      "`news/b.md#x` waits for 2027-01-01, so nothing stands there yet | link to it from then on; "
        + "`as-of` in Content/site.yml says which day it is"
    ),
    (
      "news/c.md",
      "`news/c.md` expired on 2026-01-01, so nothing stands there any more | take the link away, "
        + "or give it a later `expires`"
    ),
    ("", "this link has no address | write between the parentheses where it leads"),
  ])
  func `a link to what is left out, and to nothing, says so`(url: String, words: String) {
    #expect(wording(url, in: "Content/el/index.md") == words)
  }
}
