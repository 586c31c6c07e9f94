import Foundation
import SourceText
import TestSupport
import Testing

@testable import SiteModel

struct SiteReaderTests {
  private func source(
    pairs: String,
    careers: Int,
    navigation: String = "comparisons"
  ) throws -> SiteSource {
    let strings = SharedData.projectFolder.appending(path: "Templates/strings/en.yml")
    let site = """
      name: A site
      base-url: https://example.org/
      languages: [en]
      pairs: \(pairs)
      navigation: [\(navigation)]
      """
    let home = "---\ntitle: Home\ndescription: All of it.\n---\n[All](comparisons/index.md)\n"
    let files = (0..<careers).map { number in
      SourceFile(
        path: "Content/en/careers/career-\(number)/index.md",
        text:
          "---\ntitle: Career \(number)\ndescription: Number \(number).\nsoc: 11-\(number)\n---\n"
      )
    }
    return SiteSource(
      siteFile: SourceFile(path: "Content/site.yml", text: site),
      pages: [SourceFile(path: "Content/en/index.md", text: home)] + files,
      strings: [
        SourceFile(
          path: "Templates/strings/en.yml",
          text: try String(contentsOf: strings, encoding: .utf8)
        )
      ]
    )
  }

  @Test func `a menu and a link lead to the list of generated pairs`() throws {
    let edition = try SiteReader(try source(pairs: "all", careers: 2)).read().site.editions[0]
    #expect(edition.menu.flatMap(\.routes) == [.comparisons(language: 0)])
    guard case .destination(let target) = edition.home.prose.insertions.first?.content else {
      return #expect(Bool(false), "the home page has a link")
    }
    #expect(target == .page(.comparisons(language: 0), suffix: ""))
  }

  @Test(arguments: [
    ("careers", Route.careers(language: 0)), ("/careers/", .careers(language: 0)),
    ("careers/index.md", .careers(language: 0)), ("comparisons/", .comparisons(language: 0)),
    ("careers/career-1", .career(language: 0, career: 1)),
    ("careers/career-1/index.md", .career(language: 0, career: 1)),
    ("career-1", .career(language: 0, career: 1)), ("index", .home(language: 0)),
    ("/", .home(language: 0)),
  ])
  func `a menu names a page by its path, a list by that of its folder, a career by its id`(
    name: String,
    route: Route
  ) throws {
    let source = try source(pairs: "all", careers: 2, navigation: name)
    #expect(try SiteReader(source).read().site.editions[0].menu.flatMap(\.routes) == [route])
  }

  @Test(arguments: [("listed", 2), ("all", 1), ("all", 0)])
  func `without any comparison there is no list to lead to`(pairs: String, careers: Int) throws {
    let source = try source(pairs: pairs, careers: careers)
    let report = #expect(throws: DiagnosticReport.self) { try SiteReader(source).read() }
    #expect(
      report?.sorted.map(\.fault.wording.sentence) == [
        "nothing stands at `comparisons/index.md`", "there is no page `comparisons` in Content/en",
      ]
    )
  }
}
