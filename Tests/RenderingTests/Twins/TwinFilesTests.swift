import Foundation
import SiteModel
import Testing

@testable import Rendering

struct TwinFilesTests {
  private let sample: SampleSite

  init() throws {
    sample = try SampleSite()
  }

  private func text(_ route: Route) -> String {
    var bytes: [UInt8] = []
    sample.renderer.render(route, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func object(_ route: Route) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(text(route).utf8)) as? [String: Any]
    )
  }

  @Test func `metadata name the columns of the table beside them`() throws {
    let metadata = try object(.careerTwin(language: 0, career: 0, form: .metadata))
    let schema = try #require(metadata["tableSchema"] as? [String: Any])
    let columns = try #require(schema["columns"] as? [[String: Any]])
    let records = ParsedForms.records(
      ofCSV: text(.careerTwin(language: 0, career: 0, form: .csv))
    )
    #expect(columns.map { $0["titles"] as? String } == records[0])
    #expect(metadata["url"] as? String == "a-vs-z.csv")
    #expect(records.allSatisfy { $0.count == columns.count })
    let key = try #require(schema["primaryKey"] as? [String])
    let keys = records.map { record in
      zip(records[0], record).filter { key.contains($0.0) }.map(\.1)
    }
    #expect(Set(keys).count == records.count)
  }

  @Test func `a required column has no empty cell`() throws {
    let fields = try #require(try object(.tableSchema)["fields"] as? [[String: Any]])
    let required = fields.filter { $0["constraints"] != nil }.compactMap { $0["name"] as? String }
    #expect(required.contains("measure"))
    for index in sample.site.editions[0].careers.indices {
      let records = ParsedForms.records(
        ofCSV: text(.careerTwin(language: 0, career: index, form: .csv))
      )
      for (column, name) in records[0].enumerated() where required.contains(name) {
        #expect(records.allSatisfy { !$0[column].isEmpty })
      }
    }
  }

  @Test func `the data package lists every table once`() throws {
    let package = try object(.dataPackage)
    let resources = try #require(package["resources"] as? [[String: Any]])
    let tables = sample.site.routes.withoutPairs.map { sample.site.addresses.file(of: $0) }
      .filter { $0.hasSuffix(".csv") }
    #expect(resources.compactMap { $0["path"] as? String } == tables)
    #expect(Set(resources.compactMap { $0["name"] as? String }).count == tables.count)
    #expect(package["name"] as? String == "example.org")
  }

  @Test func `a generated pair has no data of its own and links to those of its careers`() throws {
    let html = text(.pair(language: 0, first: 0, second: 1))
    let links = html.components(separatedBy: "<p class=\"twins\">").dropFirst().map {
      $0.components(separatedBy: "</p>")[0]
    }
    #expect(links.count == 1)
    #expect(
      links.first?.matches(of: /href="([^"]*)"/).map { String($0.output.1) } == [
        "/careers/a-vs-z.csv", "/careers/a-vs-z.json", "/careers/b-vs-z.csv",
        "/careers/b-vs-z.json",
      ]
    )
    #expect(!html.contains("type=\"text/csv\" href"))
  }

  @Test func `a generated pair tells programs the way to it and no more`() throws {
    let html = text(.pair(language: 0, first: 0, second: 1))
    let script = ParsedForms.between("<script type=\"application/ld+json\">", "</script>", in: html)
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any]
    )
    let things = try #require(value["@graph"] as? [[String: Any]])
    let steps = try #require(things[0]["itemListElement"] as? [[String: Any]])
    #expect(things.count == 1)
    #expect(
      steps.map { $0["name"] as? String }
        == [
          "Home", "Comparisons",
          "Makers & <Menders> 1 or Makers & <Menders> 2 of wooden and of painted things?",
        ]
    )
  }

  @Test func `the figures of generated pairs do not name their cells`() {
    let html = text(.pair(language: 0, first: 0, second: 1))
    #expect(html.contains("<data value="))
    #expect(!html.contains("data-origin"))
  }

  @Test func `a page that shows careers in a table leads to the data of each`() throws {
    let row = "20000,30000,40000,50000,60000"
    let rows = ["Makers", "Menders"].map { ChartSite.Row($0, row) }
    let home = try ChartSite(rows, block: "per: year\nview: chart\n").text(of: .home(language: 0))
    #expect(
      ParsedForms.between("<p class=\"twins\">", "</p>", in: home).matches(of: /href="([^"]*)"/)
        .map { String($0.output.1) } == [
          "/careers/career-0.csv", "/careers/career-0.json", "/careers/career-1.csv",
          "/careers/career-1.json",
        ]
    )
  }
}
