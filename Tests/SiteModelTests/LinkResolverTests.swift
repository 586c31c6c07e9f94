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
    assets: ["Content/assets/map.svg", "Content/assets/plans/2008.pdf"]
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
    #expect(try target(url, in: file) == .page(route, fragment: nil))
  }

  @Test(arguments: [
    ("method.md#hours", "hours"), ("method.md?print#hours", "hours"), ("method.md#a#b", "a#b"),
  ])
  func `a heading of another page is kept as it is`(url: String, fragment: String) throws {
    #expect(
      try target(url, in: "Content/el/index.md")
        == .page(.page(language: 0, page: 0), fragment: fragment)
    )
  }

  @Test func `a heading of the own page gets the page's prefix`() throws {
    #expect(try target("#hours", in: "Content/el/method.md") == .verbatim("#writers-hours"))
  }

  @Test(arguments: [
    "https://example.org/a.md", "mailto:a@example.org", "tel:+30210", "//example.org/x", "",
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
}
