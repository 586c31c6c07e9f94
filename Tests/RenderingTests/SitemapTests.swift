import SiteModel
import SourceText
import TestSupport
import Testing

@testable import Rendering

struct SitemapTests {
  // The longer the address of a site, the fewer addresses fit into a file.
  private static let folder = String(repeating: "long/", count: 240)

  private let site: Site
  private let renderer: SiteRenderer

  init() throws {
    let templates = try ProjectTemplates.files(language: "en")
    let isStrings = { (file: SourceFile) in file.path.hasPrefix("Templates/strings/") }
    let rows = (1...9_000).map { "row-\($0),Row \($0)\n" }.joined()
    let source = SiteSource(
      siteFile: SourceFile(
        path: "Content/site.yml",
        text: """
          name: A site
          base-url: https://example.org/\(Self.folder)
          languages: [en]
          tables: {rows: rows.csv}
          pages:
            - table: rows
              template: page
              path: rows/{id}
              title: "{title}"
              description: "{title}, told."
          """
      ),
      pages: [
        SourceFile(
          path: "Content/en/index.md",
          text: "---\ntitle: Home\ndescription: All of it.\n---\n"
        )
      ],
      tables: [SourceFile(path: "Content/data/rows.csv", text: "id,title\n\(rows)")],
      strings: templates.filter(isStrings)
    )
    site = try SiteReader(source).read().site
    renderer = try SiteRenderer(site, templates: templates.filter { !isStrings($0) })
  }

  private func text(_ route: Route) -> String {
    var bytes: [UInt8] = []
    renderer.render(route, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a sitemap that would be too long is parted, and the index names all parts`() throws {
    let paths = site.sitemaps.map { site.addresses.path(of: $0) }
    #expect(paths == ["sitemap-pages.xml", "sitemap-rows.xml", "sitemap-rows-2.xml"])
    let index = text(.discovery(language: 0, .sitemapIndex))
    #expect(
      index.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.output.1) }
        == paths.map { "https://example.org/\(Self.folder)\($0)" }
    )
    let parts = [0, 1].map { text(.discovery(language: 0, .sitemap(.rows, part: $0))) }
    let named = parts.map { $0.matches(of: /\/rows\/(row-\d+)\/<\/loc>/).map(\.output.1) }
    #expect(named.joined().elementsEqual((1...9_000).map { "row-\($0)" }, by: ==))
    #expect(named.allSatisfy { (1...SitemapKind.mostAddresses).contains($0.count) })
    #expect(parts.allSatisfy { $0.utf8.count <= SitemapKind.mostBytes })
  }
}
