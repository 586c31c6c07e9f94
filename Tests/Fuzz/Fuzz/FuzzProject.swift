internal import Foundation
internal import SiteModel
internal import SourceText
internal import WageData

/// A small project in memory, one file of which is replaced.
struct FuzzProject {
  /// `Content/site.yml`.
  var configuration = Array(
    """
    name: Sample
    base-url: https://example.org/
    languages: [en]
    as-of: 2026-01-01
    sections: [duties, pay]
    pairs: related
    data: sample

    """.utf8
  )

  /// The source record.
  var record = Array(
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
    top-code: {hour: 115.00, year: 239200}
    all-occupations: 00-0000

    """.utf8
  )

  /// The figures.
  var wages = Array(
    """
    occ_code,occ_title,tot_emp,h_mean,a_mean,h_pct10,h_pct25,h_median,h_pct75,h_pct90,a_pct10,a_pct25,\
    a_median,a_pct75,a_pct90
    00-0000,All,1000,21.00,43680,10.00,15.00,20.00,25.00,30.00,20800,31200,41600,52000,62400
    11-0001,A,100,21.00,43680,10.00,15.00,20.00,25.00,30.00,20800,31200,41600,52000,62400
    11-0002,B,**,90.00,187200,50.00,70.00,100.00,#,#,104000,145600,208000,#,#

    """.utf8
  )

  /// The list of similar careers.
  var related = Array("career,related,rank,source\na,b,1,Made up\n".utf8)

  /// The words of the interface; `nil` for those of the repository.
  var strings: [UInt8]?

  /// The text of the comparison below its front matter.
  var body = Array("Words.\n".utf8)

  /// The whole file of the comparison; `nil` for front matter and the text.
  var comparison: [UInt8]?

  private static let words = file("Templates/strings/en.yml")

  /// The templates of the repository.
  static let templates: [SourceFile] = {
    let paths = FileManager.default.subpaths(atPath: "Templates") ?? []
    return paths.sorted().filter { $0.hasSuffix(".html") }.compactMap { file("Templates/\($0)") }
  }()

  // The script that runs fuzzers starts them at the top of the repository.
  private static func file(_ path: String) -> SourceFile? {
    FileManager.default.contents(atPath: path).flatMap {
      try? SourceFile(path: path, bytes: [UInt8]($0))
    }
  }

  /// The site; `nil` if it is faulty, whose report is written out all the same.
  func site() -> Site? {
    do throws(DiagnosticReport) {
      let read = try SiteReader(source()).read()
      _ = DiagnosticText().text(of: read.warnings)
      return read.site
    } catch {
      _ = DiagnosticText().text(of: error)
      return nil
    }
  }

  private func source() throws(DiagnosticReport) -> SiteSource {
    let front = "---\ntitle: A and B\ndescription: Both.\ncompare: [a, b]\n---\n\n"
    let path = "Content/en/comparisons/a-vs-b/index.md"
    let wages = wages
    let words = try strings.map { (bytes) throws(DiagnosticReport) in
      try SourceFile(path: "Templates/strings/en.yml", bytes: bytes)
    }
    return SiteSource(
      siteFile: try SourceFile(path: "Content/site.yml", bytes: configuration),
      pages: try [
        Self.home, Self.career("a", 1), Self.career("b", 2),
        SourceFile(path: path, bytes: comparison ?? Array(front.utf8) + body),
      ],
      records: [try SourceFile(path: "Content/data/sample.yml", bytes: record)],
      dataFiles: [
        SiteSource.DataFile(path: "Content/data/sample.csv") { (reader) throws(DiagnosticReport) in
          try reader.read(wages)
        }
      ],
      related: try SourceFile(path: "Content/data/related.csv", bytes: related),
      strings: [words ?? Self.words].compactMap(\.self)
    )
  }

  private static let home = SourceFile(
    path: "Content/en/index.md",
    text: """
      ---
      title: Sample
      description: Made-up pages.
      ---

      [A and B](comparisons/a-vs-b/index.md), [A](careers/a/index.md), [B](careers/b/index.md).

      """
  )

  private static func career(_ id: String, _ number: Int) -> SourceFile {
    SourceFile(
      path: "Content/en/careers/\(id)/index.md",
      text: """
        ---
        title: Makers \(number)
        soc: 11-000\(number)
        description: Makers of kind \(number).
        ---

        They make things of kind \(number).

        """
    )
  }
}
