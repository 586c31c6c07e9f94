import SiteModel
import SourceText
import Templates
import Testing

@testable import Rendering

struct PairStencilTests {
  /// A pair's page with the templates run for it alone.
  private func templated(_ pair: PairRoutes.Pair, _ renderer: EditionRenderer) -> String {
    var texts = PageTexts(reserving: 4096)
    let values = renderer.pair(pair.first, pair.second, &texts)
    var page: [UInt8] = []
    renderer.templates.render(.comparison, values, texts: texts, into: &page)
    return String(decoding: page, as: UTF8.self)
  }

  /// A pair's page by its stencil; `nil` if it has none.
  private func filled(
    _ pair: PairRoutes.Pair,
    _ renderer: EditionRenderer,
    _ stencils: PairStencils
  ) -> String? {
    var page: [UInt8] = []
    guard stencils.append(pair, renderer, to: &page) else { return page.isEmpty ? nil : "appended" }
    return String(decoding: page, as: UTF8.self)
  }

  /// The first line in which two pages differ; `nil` if they are equal.
  private func difference(_ page: String, _ other: String) -> String? {
    guard !page.utf8.elementsEqual(other.utf8) else { return nil }
    let lines = [page, other].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let number = zip(lines[0], lines[1]).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let texts = lines.map { number < $0.count ? String($0[number]) : "the end" }
    return "line \(number + 1): \(texts[0]) | \(texts[1])"
  }

  @Test(arguments: URLStyle.allCases, [true, false])
  func `a filled stencil is byte for byte what the templates write`(
    style: URLStyle,
    hasBenchmark: Bool
  ) throws {
    let site = try PairSite(style: style, hasBenchmark: hasBenchmark).site()
    let renderer = try PairSite.renderer(site)
    let stencils = PairStencils(renderer)
    var count = 0
    for pair in renderer.edition.pairs {
      guard let page = filled(pair, renderer, stencils) else { continue }
      count += 1
      #expect(difference(page, templated(pair, renderer)) == nil, "\(pair)")
    }
    #expect(renderer.edition.pairs.count == 91)
    // Of eight careers with all wages, and of those whose employment alone is missing.
    #expect(count == 36)
  }

  @Test func `a written comparison among the related ones changes nothing of that`() throws {
    let site = try PairSite(comparisons: [(0, 1), (0, 9), (2, 6), (7, 3)]).site()
    let renderer = try PairSite.renderer(site)
    let stencils = PairStencils(renderer)
    let pages = renderer.edition.pairs.map { ($0, filled($0, renderer, stencils)) }
    for (pair, page) in pages {
      if let page { #expect(difference(page, templated(pair, renderer)) == nil, "\(pair)") }
    }
    #expect(pages.count == 87)
    #expect(pages.filter { $0.1 != nil }.count == 33)
  }

  @Test(arguments: URLStyle.allCases)
  func `the site renders every pair as the templates do`(style: URLStyle) throws {
    let site = try PairSite(style: style).site()
    let renderer = try PairSite.renderer(site)
    let whole = try SiteRenderer(site, templates: PairSite.templates())
    for pair in renderer.edition.pairs {
      var page: [UInt8] = []
      whole.render(.pair(language: 0, first: pair.first, second: pair.second), into: &page)
      let text = String(decoding: page, as: UTF8.self)
      #expect(difference(text, templated(pair, renderer)) == nil, "\(pair)")
    }
  }

  @Test func `the stencil of the tables writes them as their templates do, in any order`() throws {
    let renderer = try PairSite.renderer(try PairSite().site())
    for first in renderer.parts {
      for second in renderer.parts where second !== first {
        var (filled, templated): ([UInt8], [UInt8]) = ([], [])
        let columns = (first.columns[0], second.columns[0])
        renderer.tables.appendPair(
          columns.0,
          columns.1,
          titles: (first.title, second.title),
          to: &filled
        )
        var ids = TableNumbers()
        renderer.tables.append(
          [columns.0, columns.1],
          [first.title, second.title],
          .pair,
          ids: &ids,
          to: &templated
        )
        let texts = [filled, templated].map { String(decoding: $0, as: UTF8.self) }
        #expect(difference(texts[0], texts[1]) == nil)
      }
    }
  }

  @Test(arguments: PairSite.partial)
  func `a career whose wages are not all published has no stencil`(career: PairSite.Career) throws {
    let isWhole = !career.wages.isEmpty && career.title == "No workers"
    let site = try PairSite(careers: PairSite.whole + [career]).site()
    let renderer = try PairSite.renderer(site)
    let stencils = PairStencils(renderer)
    #expect((filled(PairRoutes.Pair(0, 8), renderer, stencils) != nil) == isWhole)
    #expect(filled(PairRoutes.Pair(0, 1), renderer, stencils) != nil)
  }

  @Test func `few careers have few related pairs, and no stencil`() throws {
    let site = try PairSite(careers: Array(PairSite.whole.prefix(4))).site()
    let renderer = try PairSite.renderer(site)
    let stencils = PairStencils(renderer)
    #expect(renderer.edition.pairs.allSatisfy { filled($0, renderer, stencils) == nil })
  }
}
