import SiteModel
import SourceText
import Templates
import WageData

@testable import Rendering
@testable import SiteModel

/// A site of two careers and their comparison, whose data are given anew for each rendering.
struct TwinSample {
  private let site: Site
  private let phrases: Phrasebook
  private let pages: PageTemplates
  private let fragments: FragmentTemplates

  init() throws {
    let templates = try ProjectTemplates.files(language: "en")
    let isStrings = { (file: SourceFile) in file.path.hasPrefix("Templates/strings/") }
    let first = try Self.source(RandomTable(seed: 0), strings: templates.filter(isStrings))
    site = try SiteReader(first).read().site
    let language = site.editions[0].language
    let words = Phrasebook.words(of: [language])
    let files = templates.filter { !isStrings($0) }.map { file in
      TemplateSet.File(
        name: String(file.path.dropFirst("Templates/".count).dropLast(".html".count)),
        source: file
      )
    }
    let set = try TemplateSet(files)
    phrases = try Phrasebook(language, words: words, parts: site.parts)
    pages = try PageTemplates(set, words: words, parts: site.parts)
    fragments = try FragmentTemplates(set, words: words, parts: site.parts)
  }

  /// What a site with the data of a table writes for a route.
  func writer(_ table: RandomTable) throws -> (Route) -> String {
    let bytes = Array(table.csv.utf8)
    let reader = DataSetReader(
      id: "sample",
      path: "Content/data/sample.csv",
      record: try SourceRecord(Self.record(table))
    )
    let site = Site(
      configuration: site.configuration,
      asOf: site.asOf,
      dataSets: ["sample": try reader.read(bytes)],
      priceIndexes: site.priceIndexes,
      params: site.params,
      tables: site.tables,
      editions: site.editions,
      icons: [],
      waitingPosts: site.waitingPosts,
      routes: site.routes,
      addresses: site.addresses
    )
    let edition = EditionRenderer(
      site: site,
      edition: site.editions[0],
      phrases: phrases,
      translations: Translations(site),
      templates: pages,
      fragments: fragments,
      style: nil,
      assets: .none
    )
    let stencils = PairStencils(edition, mostForms: 0)
    return { route in
      var bytes: [UInt8] = []
      var report = DiagnosticReport()
      _ = edition.render(route, stencils: stencils, into: &bytes, report: &report)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func record(_ table: RandomTable) -> SourceFile {
    SourceFile(
      path: "Content/data/sample.yml",
      text: """
        publisher: Made up
        title: Made-up estimates
        url: https://example.org/data
        licence: Public domain
        retrieved: 2026-01-01
        period: 2025-05
        area: United States
        currency: USD
        industries: all
        classification: made-up
        concept: Gross wages of employees
        top-code: {hour: \(table.topCode("hour")), year: \(table.topCode("year"))}
        all-occupations: 00-0000
        """
    )
  }

  private static func source(_ table: RandomTable, strings: [SourceFile]) throws -> SiteSource {
    let csv = Array(table.csv.utf8)
    return SiteSource(
      siteFile: SourceFile(
        path: "Content/site.yml",
        text: """
          name: Sample
          base-url: https://example.org/
          languages: [en]
          as-of: 2026-01-01
          data: sample
          """
      ),
      pages: [
        page("index.md", "title: Sample\ndescription: Made-up pages."),
        page("careers/a/index.md", "title: Apple\ndescription: Of apples.\nsoc: 11-0001"),
        page("careers/b/index.md", "title: Birch\ndescription: Of birches.\nsoc: 11-0002"),
        page("comparisons/both/index.md", "title: Both\ndescription: Of both.\ncompare: [a, b]"),
      ],
      records: [record(table)],
      dataFiles: [
        SiteSource.DataFile(path: "Content/data/sample.csv") {
          (reader) throws(DiagnosticReport) in try reader.read(csv)
        }
      ],
      strings: strings
    )
  }

  private static func page(_ path: String, _ frontMatter: String) -> SourceFile {
    SourceFile(path: "Content/en/\(path)", text: "---\n\(frontMatter)\n---\n")
  }
}
