import Foundation
import SiteModel
import SourceText
import TestSupport
import WageData

@testable import Rendering

/// A site of careers with charts of their wages in a block, in one language, with the project's own
/// templates.
struct ChartSite {
  /// A career of a chart: its name and the cells of its percentiles by the year.
  struct Row {
    let title: String
    let wages: String

    init(_ title: String, _ wages: String) {
      self.title = title
      self.wages = wages
    }

    /// Whether the data have a row of it: one without a median, not even an unknown one, has none.
    var hasWages: Bool { wages.split(separator: ",", omittingEmptySubsequences: false)[2] != "" }
  }

  private let renderer: SiteRenderer

  /// Makes a site whose one page shows its careers as a block says.
  ///
  /// - Parameters:
  ///   - rows: The careers.
  ///   - earlier: The same careers in May 2019, if there is a second data set.
  ///   - language: `en` or `el`.
  ///   - block: Further lines of the block.
  ///   - related: The rows of the list of similar careers; without it there is no list.
  ///   - pairs: Which pairs get a page, as the configuration names it.
  /// - Throws: What is wrong with the site or its templates.
  init(
    _ rows: [Row],
    earlier: [Row] = [],
    language: String = "en",
    block: String = "per: year\n",
    related: String? = nil,
    pairs: String = "all"
  ) throws {
    let templates = try ProjectTemplates.files(language: language)
    let isStrings = { (file: SourceFile) in file.path.hasPrefix("Templates/strings/") }
    let sets = [("later", rows, "2025-05"), ("earlier", earlier, "2019-05")].filter {
      !$0.1.isEmpty
    }
    let names = rows.indices.filter { rows[$0].hasWages }.map(Self.id).joined(separator: ", ")
    let careers = rows.enumerated().map { Self.career($0, $1.title, language) }
    let source = SiteSource(
      siteFile: SourceFile(
        path: "Content/site.yml",
        text: Self.siteFile(language) + "pairs: \(pairs)\n"
      ),
      pages: [Self.home(language, "careers: \(names)\n\(block)")] + careers,
      records: sets.map { name, _, period in
        SourceFile(path: "Content/data/\(name).yml", text: Self.record(period))
      },
      dataFiles: sets.map { name, rows, _ in
        let csv = SourceFile(path: "Content/data/\(name).csv", text: Self.csv(rows))
        return SiteSource.DataFile(path: csv.path) { (reader) throws(DiagnosticReport) in
          try reader.read(csv.bytes)
        }
      },
      related: related.map { rows in
        SourceFile(path: "Content/data/related.csv", text: "career,related,rank,source\n\(rows)")
      },
      strings: templates.filter(isStrings)
    )
    renderer = try SiteRenderer(
      try SiteReader(source).read().site,
      templates: templates.filter { !isStrings($0) }
    )
  }

  /// Everything from the first chart of the page to the end of its last one.
  var charts: String {
    var page: [UInt8] = []
    renderer.render(.home(language: 0), into: &page)
    let parts = String(decoding: page, as: UTF8.self).components(separatedBy: "<figure")
      .dropFirst().compactMap { $0.components(separatedBy: "</figure>").first }
    return parts.map { "<figure\($0)</figure>\n" }.joined()
  }

  /// The sentences on how the wages of the first two careers overlap, without their paragraphs.
  var overlaps: [String] {
    var page: [UInt8] = []
    renderer.render(.pair(language: 0, first: 0, second: 1), into: &page)
    return String(decoding: page, as: UTF8.self).components(separatedBy: "<p class=\"overlap\">")
      .dropFirst().compactMap { $0.components(separatedBy: "</p>").first }
  }

  /// What stands between the heading and the end of a page's text.
  func text(of route: Route) -> String {
    var page: [UInt8] = []
    renderer.render(route, into: &page)
    let text = String(decoding: page, as: UTF8.self)
    return (text.components(separatedBy: "</h1>\n").last ?? "")
      .components(separatedBy: "</main>")[0]
  }

  /// The id of a career by its place.
  static func id(_ index: Int) -> String { "career-\(index)" }

  private static func code(_ index: Int) -> String {
    let digits = String(1001 + index)
    return "11-\(digits)"
  }

  private static func home(_ language: String, _ block: String) -> SourceFile {
    let front = "---\ntitle: Charts\ndescription: Made-up charts.\n---\n\n"
    return SourceFile(path: "Content/\(language)/index.md", text: "\(front)```wages\n\(block)```\n")
  }

  private static func career(_ index: Int, _ title: String, _ language: String) -> SourceFile {
    SourceFile(
      path: "Content/\(language)/careers/\(id(index))/index.md",
      text: """
        ---
        title: "\(title)"
        soc: \(code(index))
        description: Made-up career \(index).
        ---

        Work.
        """
    )
  }

  private static func csv(_ rows: [Row]) -> String {
    let head = "occ_code,occ_title,tot_emp,a_pct10,a_pct25,a_median,a_pct75,a_pct90\n"
    let all = "00-0000,All,1000,20000,30000,40000,60000,90000\n"
    return rows.enumerated().reduce(head + all) { text, row in
      !row.element.hasWages
        ? text
        : text + "\(code(row.offset)),Made up,10,\(row.element.wages)\n"
    }
  }

  private static func siteFile(_ language: String) -> String {
    """
    name: Charts
    base-url: https://example.org/
    languages: [\(language)]
    as-of: 2026-01-01
    sections: [work]
    data: later

    """
  }

  private static func record(_ period: String) -> String {
    """
    publisher: Made up
    title: Made-up estimates
    url: https://example.org/data
    licence: Public domain
    retrieved: 2026-01-01
    period: \(period)
    area: United States
    currency: USD
    industries: all
    classification: made-up
    concept: Gross wages of employees
    top-code: {hour: 115.00, year: 239200}
    all-occupations: 00-0000
    breaks: [{period: 2021-05, why: model-based estimates}]
    """
  }
}
