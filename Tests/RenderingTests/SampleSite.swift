import Foundation
import Rendering
import SiteModel
import SourceText
import TestSupport
import WageData

/// A site of a few careers with all pairs, whose figures have every special value.
struct SampleSite {
  /// The site.
  let site: Site

  /// What renders it, with the project's own templates.
  let renderer: SiteRenderer

  /// Reads the site; every career has some lines of HTML among its duties.
  ///
  /// - Parameters:
  ///   - urls: The form of addresses, as the configuration names it.
  ///   - related: The rows of the list of similar careers; without it there is no list.
  ///   - styleSheet: The style sheet that pages hold.
  ///   - lastTitle: What the title of the last career ends with.
  ///   - html: The lines of a career, by its number from 1.
  /// - Throws: A report if the site or the templates are faulty.
  init(
    urls: String = "folders",
    related: String? = nil,
    styleSheet: SourceFile? = nil,
    lastTitle: String = "",
    html: (Int) -> String = { _ in "" }
  ) throws {
    let templates = try ProjectTemplates.files(language: "en")
    let isStrings = { (file: SourceFile) in file.path.hasPrefix("Templates/strings/") }
    let csv = SourceFile(path: "Content/data/sample.csv", text: Self.wages)
    let source = SiteSource(
      siteFile: SourceFile(path: "Content/site.yml", text: Self.siteFile + "urls: \(urls)\n"),
      pages: Self.pages(html, lastTitle: lastTitle),
      records: [SourceFile(path: "Content/data/sample.yml", text: Self.record)],
      dataFiles: [
        SiteSource.DataFile(path: csv.path) { (reader) throws(DiagnosticReport) in
          try reader.read(csv.bytes)
        }
      ],
      related: related.map { rows in
        SourceFile(path: "Content/data/related.csv", text: "career,related,rank,source\n\(rows)")
      },
      strings: templates.filter(isStrings)
    )
    site = try SiteReader(source).read().site
    renderer = try SiteRenderer(
      site,
      templates: templates.filter { !isStrings($0) },
      styleSheet: styleSheet
    )
  }

  private static let siteFile = """
    name: Sample
    base-url: https://example.org/
    languages: [en]
    as-of: 2026-01-01
    sections: [duties, education]
    pairs: all
    html: allow
    data: sample

    """

  private static let record = """
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
    top-code: {hour: 115.00, year: 239200}
    all-occupations: 00-0000
    """

  // Whole rows, one whose medians are about the same, no hours, no years, a top code, a gap, no people.
  private static let wages = """
    occ_code,occ_title,tot_emp,h_mean,a_mean,h_pct10,h_pct25,h_median,h_pct75,h_pct90,a_pct10,a_pct25,\
    a_median,a_pct75,a_pct90
    00-0000,All,1000,21.00,43680,10.00,15.00,20.00,25.00,30.00,20800,31200,41600,52000,62400
    11-0001,A,100,21.00,43680,10.00,15.00,20.00,25.00,30.00,20800,31200,41600,52000,62400
    11-0002,B,200,31.00,64480,20.00,25.00,30.00,35.00,40.00,41600,52000,62400,72800,83200
    11-0003,C,300,30.50,63440,20.00,25.00,30.10,35.00,40.00,41600,52000,62610,72800,83200
    11-0004,D,400,*,43680,*,*,*,*,*,20800,31200,41600,52000,62400
    11-0005,E,500,21.00,*,10.00,15.00,20.00,25.00,30.00,*,*,*,*,*
    11-0006,F,600,90.00,187200,50.00,70.00,100.00,#,#,104000,145600,208000,#,#
    11-0007,G,**,21.00,43680,10.00,15.00,20.00,25.00,*,20800,31200,41600,52000,*

    """

  private static func pages(_ html: (Int) -> String, lastTitle: String) -> [SourceFile] {
    let home = "---\ntitle: Sample\ndescription: Made-up pages.\n---\n\nWelcome.\n"
    return [SourceFile(path: "Content/en/index.md", text: home)]
      + zip("abcdefg", 1...7).flatMap { id, number in
        career("\(id)-vs-z", number, html(number), titleEnd: number == 7 ? lastTitle : "")
      }
  }

  private static func career(
    _ id: String,
    _ number: Int,
    _ html: String,
    titleEnd: String
  ) -> [SourceFile] {
    let folder = "Content/en/careers/\(id)"
    let training = number % 2 == 0 ? "  training: On the job\n" : ""
    // One name is too long for a line of a chart.
    let things = number == 2 ? " of wooden and of painted things" : ""
    let index = """
      ---
      title: Makers & <Menders> \(number)\(things)\(titleEnd)
      soc: 11-000\(number)
      description: Makers and menders of kind \(number).
      facts:
        education: School \(number)
      \(training)---

      They make things.
      """
    let duties = SourceFile(
      path: "\(folder)/duties.md",
      text: "## Duties\n\nWork \(number).\n\n\(html)\n"
    )
    let education = SourceFile(
      path: "\(folder)/education.md",
      text: "## School\n\n### More\n\nOn.\n"
    )
    return [SourceFile(path: "\(folder)/index.md", text: index), duties]
      + (number % 3 == 0 ? [] : [education])
  }
}
