import Foundation
import SiteModel
import SourceText
import Templates
import TestSupport
import WageData

@testable import Rendering

/// A site of all pairs of careers that differ in what they have, with the project's templates.
struct PairSite {
  /// A career with its row of wages and what it tells.
  struct Career {
    var title = "Clerks"
    var wages =
      "2233270,0.6,15.28,31790,0.2,9.15,11.34,14.36,18.27,23.24,19030,23590,29860,38000,48340,,"
    var facts = ["education", "training"]
    var sections = ["duties", "skills"]
    var slug: String?
  }

  static let whole = [
    Career(), Career(title: "Makers & <Menders>", wages: relations), Career(facts: ["education"]),
    Career(wages: relations, sections: ["skills"]), Career(facts: [], sections: []),
    Career(title: "“Others’” {first}", wages: equal), Career(slug: "b-vs-c"),
    Career(title: "Doubtful", wages: doubtful),
  ]

  static let partial = [
    Career(title: "Missing", wages: missing), Career(title: "Top-coded", wages: topCoded),
    Career(title: "Paid by the hour", wages: hourly),
    Career(title: "Paid by the year", wages: yearly),
    Career(title: "No workers", wages: unknownEmployment),
    Career(title: "Without a row", wages: ""),
  ]

  private static let relations =
    "240610,0.9,28.34,58960,0.5,14.49,18.46,24.65,34.46,47.07,30140,38400,51280,71670,97910,,"
  private static let equal =
    "1000,0.9,15.30,31820,0.5,9.15,11.34,14.38,18.27,23.24,19030,23590,29910,38000,48340,,"
  private static let doubtful =
    "900,35.2,15.28,31790,25.0,9.15,11.34,14.36,18.27,23.24,19030,23590,29860,38000,48340,,"
  private static let missing =
    "1200,1.0,*,*,*,9.15,11.34,*,18.27,23.24,19030,23590,*,38000,48340,,"
  private static let topCoded =
    "1300,1.0,75.10,156210,1.0,30.00,45.00,70.00,#,#,62400,93600,145600,#,#,,"
  private static let hourly =
    "1400,1.0,15.28,*,0.2,9.15,11.34,14.36,18.27,23.24,*,*,*,*,*,,TRUE"
  private static let yearly =
    "1500,1.0,*,31790,0.2,*,*,*,*,*,19030,23590,29860,38000,48340,TRUE,"
  private static let unknownEmployment =
    "**,**,15.28,31790,0.2,9.15,11.34,14.36,18.27,23.24,19030,23590,29860,38000,48340,,"

  var careers = Self.whole + Self.partial
  var style = URLStyle.folders
  var comparisons: [(Int, Int)] = []
  var hasBenchmark = true

  /// Reads the site.
  func site() throws -> Site {
    let csv = SourceFile(path: "Content/data/sample.csv", text: wages)
    let source = SiteSource(
      siteFile: SourceFile(path: "Content/site.yml", text: siteFile),
      pages: pages,
      records: [SourceFile(path: "Content/data/sample.yml", text: record)],
      dataFiles: [
        SiteSource.DataFile(path: csv.path) { (reader) throws(DiagnosticReport) in
          try reader.read(csv.bytes)
        }
      ],
      strings: try Self.files.filter { $0.path.hasPrefix("Templates/strings/") }
    )
    return try SiteReader(source).read().site
  }

  /// The project's templates.
  static func templates() throws -> [SourceFile] {
    try files.filter { $0.path.hasSuffix(".html") }
  }

  private static var files: [SourceFile] {
    get throws {
      let root = SharedData.projectFolder.appending(path: "Templates")
      let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
      return try names.filter { $0.hasSuffix(".html") || $0.hasSuffix(".yml") }.map { name in
        SourceFile(
          path: "Templates/\(name)",
          text: try String(contentsOf: root.appending(path: name), encoding: .utf8)
        )
      }
    }
  }

  private var siteFile: String {
    """
    name: Pairs & “pay”
    base-url: https://example.org/jobs/
    languages: [en]
    as-of: 2026-01-01
    sections: [duties, skills]
    pairs: all
    data: sample
    urls: \(style.rawValue)
    navigation: [index, careers, comparisons]
    """
  }

  private var record: String {
    """
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
    top-code: {hour: 80.00, year: 166400}
    \(hasBenchmark ? "all-occupations: 00-0000" : "")
    """
  }

  private var wages: String {
    let header =
      "occ_code,occ_title,tot_emp,emp_prse,h_mean,a_mean,mean_prse,h_pct10,h_pct25,h_median,"
      + "h_pct75,h_pct90,a_pct10,a_pct25,a_median,a_pct75,a_pct90,annual,hourly\n"
    let all =
      "00-0000,All,135185230,0.1,20.32,42270,0.1,8.02,10.38,15.57,24.78,37.99,16680,21590,32390,"
      + "51540,79020,,\n"
    let rows = careers.enumerated().filter { !$0.element.wages.isEmpty }.map { number, career in
      "\(Self.code(number)),Career \(number),\(career.wages)\n"
    }
    return header + (hasBenchmark ? all : "") + rows.joined()
  }

  private static func code(_ number: Int) -> String { "11-\(1000 + number)" }

  private static func id(_ number: Int) -> String { "career-\(number < 10 ? "0" : "")\(number)" }

  private var pages: [SourceFile] {
    let home = SourceFile(
      path: "Content/en/index.md",
      text: "---\ntitle: Pairs\ndescription: Made-up pages.\n---\n\nWelcome.\n"
    )
    let written = comparisons.enumerated().map { number, pair in
      SourceFile(
        path: "Content/en/comparisons/written-\(number)/index.md",
        text: """
          ---
          title: Written & read \(number)
          description: Written by hand, number \(number).
          compare: [\(Self.id(pair.0)), \(Self.id(pair.1))]
          ---

          An opening.
          """
      )
    }
    return [home] + written + careers.indices.flatMap { career($0) }
  }

  private func career(_ number: Int) -> [SourceFile] {
    let career = careers[number]
    let folder = "Content/en/careers/\(Self.id(number))"
    let facts = career.facts.map { "  \($0): The *\($0)* of number \(number)" }
    let index = """
      ---
      title: "\(career.title) \(number)"
      soc: \(Self.code(number))
      description: "The work of number \(number)."
      \(career.slug.map { "slug: \($0)" } ?? "draft: false")
      \(facts.isEmpty ? "" : "facts:")
      \(facts.joined(separator: "\n"))
      ---

      They work & rest.
      """
    let sections = career.sections.map { key in
      SourceFile(
        path: "\(folder)/\(key).md",
        text:
          "## The \(key)\n\nSee [home](../../index.md) and [more](#more).\n\n### More\n\nOf \(number).\n"
      )
    }
    return [SourceFile(path: "\(folder)/index.md", text: index)] + sections
  }
}

extension PairSite {
  /// What makes the pages of the only language, as ``SiteRenderer`` makes it.
  static func renderer(_ site: Site) throws -> EditionRenderer {
    let edition = site.editions[0]
    let words = Phrasebook.words(of: [edition.language])
    let files = try templates().map { source in
      let name = source.path.dropFirst("Templates/".count).dropLast(".html".count)
      return TemplateSet.File(name: String(name), source: source)
    }
    let set = try TemplateSet(files)
    return EditionRenderer(
      site: site,
      edition: edition,
      phrases: try Phrasebook(edition.language, words: words),
      translations: Translations(site),
      templates: try PageTemplates(set, words: words),
      fragments: try FragmentTemplates(set, words: words)
    )
  }
}
