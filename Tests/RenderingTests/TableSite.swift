import Foundation
import SiteModel
import SourceText
import TestSupport
import WageData

@testable import Rendering

/// A site of careers with tables of their wages in a block and on their pages, in one language, with
/// the project's own templates.
struct TableSite {
  /// A career: its name, and its code or its codes as its front matter has them.
  struct Career {
    let title: String
    let soc: String

    init(_ title: String, soc: String) {
      self.title = title
      self.soc = soc
    }
  }

  /// A data set of May of a year.
  struct Source {
    let year: Int
    let rows: [String]
    let keys: [String: String]

    /// Takes rows below ``header``, and the keys of the record that are not as usual.
    init(_ year: Int, _ rows: [String], _ keys: [String: String] = [:]) {
      self.year = year
      self.rows = rows
      self.keys = keys
    }

    var id: String { "may-\(year)" }
  }

  /// The columns of every data set.
  static let header =
    "occ_code,occ_title,tot_emp,emp_prse,mean_prse,h_mean,a_mean,h_pct10,h_pct25,h_median,h_pct75,"
    + "h_pct90,a_pct10,a_pct25,a_median,a_pct75,a_pct90,annual,hourly"

  private let renderer: SiteRenderer

  /// Makes a site whose one page shows what a block says.
  ///
  /// - Parameters:
  ///   - careers: The careers, whose ids are `career-0` and so on.
  ///   - sources: The data sets, that of the site first.
  ///   - language: `en` or `el`.
  ///   - block: The lines of the block; all careers if it names none.
  ///   - prices: The lines of a price index, such as `2025-05,321.465`; none for a site without one.
  /// - Throws: What is wrong with the site or its templates.
  init(
    _ careers: [Career],
    _ sources: [Source],
    language: String = "en",
    block: String = "",
    prices: [String] = []
  ) throws {
    let templates = try ProjectTemplates.files(language: language)
    let isStrings = { (file: SourceFile) in file.path.hasPrefix("Templates/strings/") }
    let all = careers.indices.map { "career-\($0)" }.joined(separator: ", ")
    let lines = block.contains("careers:") ? block : "careers: \(all)\n\(block)"
    let source = SiteSource(
      siteFile: SourceFile(
        path: "Content/site.yml",
        text: Self.siteFile(language, data: sources[0].id)
      ),
      pages: [Self.home(language, lines)]
        + careers.enumerated().map { Self.page(of: $1, number: $0, language) },
      records: sources.map(Self.record) + (prices.isEmpty ? [] : [Self.priceRecord]),
      dataFiles: sources.map(Self.dataFile) + (prices.isEmpty ? [] : [Self.priceFile(prices)]),
      strings: templates.filter(isStrings)
    )
    renderer = try SiteRenderer(
      try SiteReader(source).read().site,
      templates: templates.filter { !isStrings($0) }
    )
  }

  /// The tables of the block with their sources.
  var tables: String {
    let page = page(of: .home(language: 0))
    let start = page.range(of: "<div class=\"tables\">")?.lowerBound ?? page.startIndex
    let end = page.range(of: "\n\n", range: start..<page.endIndex)
    return String(page[start..<(end?.lowerBound ?? page.endIndex)]) + "\n"
  }

  /// The section of a career over the years; `nil` if its page has none.
  func years(ofCareer index: Int = 0) -> String? {
    let page = page(of: .career(language: 0, career: index))
    return page.components(separatedBy: "<section").first { $0.contains("id=\"years\"") }
      .flatMap { $0.components(separatedBy: "</section>").first }
      .map { "<section\($0)</section>\n" }
  }

  private func page(of route: Route) -> String {
    var page: [UInt8] = []
    renderer.render(route, into: &page)
    return String(decoding: page, as: UTF8.self)
  }

  private static func home(_ language: String, _ block: String) -> SourceFile {
    let front = "---\ntitle: Tables\ndescription: Made-up tables.\n---\n\n"
    return SourceFile(path: "Content/\(language)/index.md", text: "\(front)```wages\n\(block)```\n")
  }

  private static func page(of career: Career, number: Int, _ language: String) -> SourceFile {
    SourceFile(
      path: "Content/\(language)/careers/career-\(number)/index.md",
      text: """
        ---
        title: "\(career.title)"
        soc: \(career.soc)
        description: Made-up career \(number).
        ---

        Work.
        """
    )
  }

  private static func dataFile(_ source: Source) -> SiteSource.DataFile {
    let text = ([header] + source.rows).map { "\($0)\n" }.joined()
    let csv = SourceFile(path: "Content/data/\(source.id).csv", text: text)
    return SiteSource.DataFile(path: csv.path) { (reader) throws(DiagnosticReport) in
      try reader.read(csv.bytes)
    }
  }

  private static let priceRecord = SourceFile(
    path: "Content/data/prices.yml",
    text: """
      publisher: Made up
      title: Made-up prices
      url: https://example.org/prices
      licence: Public domain
      retrieved: 2026-01-01
      index: CPI-U
      base: 1982-84=100
      area: United States
      currency: USD

      """
  )

  private static func priceFile(_ lines: [String]) -> SiteSource.DataFile {
    let text = (["month,index"] + lines).map { "\($0)\n" }.joined()
    let file = SourceFile(path: "Content/data/prices.csv", text: text)
    return SiteSource.DataFile(
      path: file.path,
      text: { () throws(DiagnosticReport) in file },
      read: { (reader) throws(DiagnosticReport) in try reader.read(file.bytes) }
    )
  }

  private static func record(_ source: Source) -> SourceFile {
    let keys = [
      "publisher": "Made up", "title": "Made-up estimates", "url": "https://example.org/data",
      "licence": "Public domain", "retrieved": "2026-01-01", "period": "\(source.year)-05",
      "area": "United States", "currency": "USD", "industries": "all",
      "classification": "soc-2018", "concept": "Gross wages of employees",
      "top-code": "{hour: 115.00, year: 239200}", "all-occupations": "00-0000",
    ].merging(source.keys) { _, own in own }
    let lines = keys.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
    return SourceFile(path: "Content/data/\(source.id).yml", text: lines.joined())
  }

  private static func siteFile(_ language: String, data: String) -> String {
    """
    name: Tables
    base-url: https://example.org/
    languages: [\(language)]
    as-of: 2026-01-01
    sections: [work]
    data: \(data)

    """
  }
}
