import Foundation
import SourceText
import TestSupport
import WageData

@testable import SiteModel

/// A made-up site of one language, one page of which a test writes; its two data sets have rows that
/// real ones rarely have.
struct BoundSite {
  private static let columns =
    "OCC_CODE,OCC_TITLE,TOT_EMP,H_MEDIAN,A_MEDIAN,A_MEAN,A_PCT90,ANNUAL,HOURLY\n"
  private static let rows = """
    00-0000,All Occupations,900000,12.00,24960,26000,50000,,
    51-3011,Bakers,200000,20.00,41600,43000,60000,,
    43-4051,Clerks,100000,10.00,20800,21500,#,,
    25-2021,Tutors,5000,,50000,52000,#,TRUE,
    51-4121,Welders,8000,*,*,*,*,,

    """

  /// The page that a test writes, `Content/en/index.md`.
  static let path = "Content/en/index.md"

  /// The files.
  let source: SiteSource

  /// Makes the site; the front matter gets lines behind its title.
  init(_ body: String, frontMatter: String = "description: All of it.") throws {
    let strings = try String(
      contentsOf: SharedData.projectFolder.appending(path: "Templates/strings/en.yml"),
      encoding: .utf8
    )
    let careers = [
      ("bakers", "51-3011"), ("clerks", "43-4051"), ("tutors", "25-2021"), ("welders", "51-4121"),
    ]
    source = SiteSource(
      siteFile: SourceFile(
        path: "Content/site.yml",
        text: """
          name: A site
          base-url: https://example.org/
          languages: [en]
          as-of: 2026-11-23
          data: new
          """
      ),
      pages: [
        SourceFile(path: Self.path, text: "---\ntitle: Home\n\(frontMatter)\n---\n\(body)")
      ]
        + careers.map { id, code in
          SourceFile(
            path: "Content/en/careers/\(id)/index.md",
            text: "---\ntitle: The \(id)\ndescription: What \(id) do.\nsoc: \(code)\n---\n"
          )
        },
      records: [
        Self.record("new", "2025-05", area: "United States"),
        Self.record("old", "2024-05", area: "United States"),
        Self.record("guam", "2025-05", area: "Guam"),
      ],
      dataFiles: ["new", "old", "guam"].map(Self.data),
      strings: [SourceFile(path: "Templates/strings/en.yml", text: strings)]
    )
  }

  /// What is bound on the page, in order.
  func bindings() throws -> [DataBinding] {
    try SiteReader(source).survey().bindings.filter { $0.location.path == Self.path }
  }

  private static func data(_ id: String) -> SiteSource.DataFile {
    let bytes = Array((columns + rows).utf8)
    return SiteSource.DataFile(path: "Content/data/\(id).csv") {
      (reader) throws(DiagnosticReport) in try reader.read(bytes)
    }
  }

  private static func record(_ id: String, _ period: String, area: String) -> SourceFile {
    SourceFile(
      path: "Content/data/\(id).yml",
      text: """
        publisher: Office
        title: Wages
        period: \(period)
        area: \(area)
        industries: all
        currency: USD
        concept: Gross
        classification: soc-2018
        all-occupations: 00-0000
        top-code: {hour: 115.00, year: 239200}
        licence: Public domain
        url: https://example.org/
        retrieved: 2026-11-23
        """
    )
  }
}
