import Foundation
import SourceText
import TestSupport
import Testing
import WageData

@testable import SiteModel

/// Careers a, b and c have prose and medians, d has no prose, e no row, f a median by the hour alone.
struct PairGateTests {
  private static let list = """
    career,related,rank,source
    a,b,1,Made up
    a,d,2,Made up
    a,e,3,Made up
    c,a,1,Made up
    b,c,4,Made up
    f,a,4,Made up
    f,g,4,Made up

    """

  private static let wages = """
    occ_code,occ_title,tot_emp,h_median,a_median
    11-a,A,100,20.00,41600
    11-b,B,100,30.00,62400
    11-c,C,100,*,62400
    11-d,D,100,30.00,62400
    11-f,F,100,30.00,*
    11-g,G,100,*,62400

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
    top-code: none
    """

  private func site(
    pairs: String,
    comparison: String? = nil,
    folder: String = "b-vs-a"
  ) throws -> Site {
    let strings = SharedData.projectFolder.appending(path: "Templates/strings/en.yml")
    let csv = SourceFile(path: "Content/data/sample.csv", text: Self.wages)
    let site = """
      name: A site
      base-url: https://example.org/
      languages: [en]
      as-of: 2026-01-01
      pairs: \(pairs)
      data: sample
      """
    let source = SiteSource(
      siteFile: SourceFile(path: "Content/site.yml", text: site),
      pages: pages(comparison, folder),
      records: [SourceFile(path: "Content/data/sample.yml", text: Self.record)],
      dataFiles: [
        SiteSource.DataFile(path: csv.path) { (reader) throws(DiagnosticReport) in
          try reader.read(csv.bytes)
        }
      ],
      related: SourceFile(path: "Content/data/related.csv", text: Self.list),
      strings: [
        SourceFile(
          path: "Templates/strings/en.yml",
          text: try String(contentsOf: strings, encoding: .utf8)
        )
      ]
    )
    return try SiteReader(source).read().site
  }

  private func pages(_ comparison: String?, _ folder: String) -> [SourceFile] {
    let home = "---\ntitle: Home\ndescription: All of it.\n---\n"
    let careers = "abcdefg".map { id in
      SourceFile(
        path: "Content/en/careers/\(id)/index.md",
        text: "---\ntitle: Career \(id)\ndescription: Of \(id).\nsoc: 11-\(id)\n---\n"
          + (id == "d" ? "" : "Work.\n")
      )
    }
    let written = comparison.map { compare in
      SourceFile(
        path: "Content/en/comparisons/\(folder)/index.md",
        text: "---\ntitle: Written\ndescription: By hand.\ncompare: \(compare)\n---\n"
      )
    }
    return [SourceFile(path: "Content/en/index.md", text: home)] + careers
      + [written].compactMap(\.self)
  }

  private func indexed(_ site: Site) -> [String] {
    site.routes.filter { if case .pair = $0 { site.isIndexed($0) } else { false } }
      .map { site.addresses.path(of: $0) }
  }

  private static let worthy = ["a-vs-b", "a-vs-c", "a-vs-f", "b-vs-c"].map { "comparisons/\($0)/" }

  @Test func `a listed pair gets a page if both have prose and medians that compare`() throws {
    let site = try site(pairs: "related")
    #expect(site.editions[0].pairs.count == Self.worthy.count)
    #expect(indexed(site) == Self.worthy)
  }

  @Test func `where all pairs get a page those that pass the gate are indexed`() throws {
    let site = try site(pairs: "all")
    #expect(site.editions[0].pairs.count == 21)
    #expect(indexed(site) == Self.worthy)
  }

  @Test func `where editors list the pairs none is generated`() throws {
    let site = try site(pairs: "listed")
    #expect(site.editions[0].pairs.isEmpty)
    #expect(indexed(site).isEmpty)
  }

  @Test func `a pair that an editor wrote is not generated, and its other order leads to it`()
    throws
  {
    let site = try site(pairs: "related", comparison: "[b, a]")
    #expect(indexed(site) == Array(Self.worthy.dropFirst()))
    let redirects = site.editions[0].redirects
    #expect(redirects.map(\.from) == ["comparisons/a-vs-b/"])
    #expect(redirects.map(\.target) == [.comparison(language: 0, comparison: 0)])
  }

  @Test func `a comparison cannot stand where a generated pair does`() throws {
    let report = #expect(throws: DiagnosticReport.self) {
      try site(pairs: "all", comparison: "[c, d]", folder: "a-vs-b").editions.count
    }
    #expect(
      report?.sorted.map(\.fault.wording.sentence) == [
        "this would be written to comparisons/a-vs-b/index.html, where the comparison of a and b "
          + "stands"
      ]
    )
  }

  @Test func `pages are indexed, what stands for none is not`() throws {
    let site = try site(pairs: "related", comparison: "[b, a]")
    let pages = site.routes.withoutPairs.filter(\.isPage)
    let others = pages.filter { !site.isIndexed($0) }
    #expect(others == [.notFound(language: 0), .redirect(language: 0, redirect: 0)])
  }
}
