import Foundation
import TestSupport
import Testing

/// The lists of what a site is made of.
struct ListTests {
  private struct Figure: Decodable {
    let page: String
    let place: String
    let value: Decimal
    let derivation: String
    let dataSet: [String]
    let row: [Int]
    let column: [String]

    /// The figure as a page states it: its number and its cells.
    var stated: String {
      let cells = dataSet.indices.map { "\(dataSet[$0])#row=\(row[$0]),\(column[$0])" }
      return "\(value) \(cells.joined(separator: " "))"
    }
  }

  private static func figures(of run: GenerateRun) throws -> [Figure] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([Figure].self, from: Data(run.standardOutput.utf8))
  }

  @Test func `the list of figures is what the pages state, each with its cells`() throws {
    let project = try Project(copying: ["Content", "Templates"])
    try project.expectSite()
    let listed = Dictionary(
      grouping: try Self.figures(of: project.generate("list", "figures", "--format", "json")),
      by: \.page
    )
    let site = try project.site(at: "https://example.org/")
    var pages = 0
    for page in site.pages {
      let stated = page.html.matches(of: /<data[^>]*value="([^"]*)" data-origin="([^"]*)"/).map {
        "\(Decimal(string: String($0.output.1)) ?? 0) \($0.output.2)"
      }
      #expect(page.html.matches(of: /<data\s/).count == stated.count, "\(page)")
      let path = "/" + page.path.replacing(/index\.html$/, with: "")
      #expect((listed[path] ?? []).map(\.stated).sorted() == stated.sorted(), "\(page)")
      pages += stated.isEmpty ? 0 : 1
    }
    #expect(pages == listed.count)
  }

  @Test func `a figure of a sentence is listed with its place in the file`() throws {
    let project = try Project()
    let run = try project.generate("list", "figures")
    let path = "Content/en/comparisons/customer-service-vs-public-relations/pay.md"
    let page = "/en/comparisons/customer-service-vs-public-relations/"
    let lines = run.standardOutput.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == ["page", "place", "value", "bound", "derivation", "data_set", "row", "column"]
        .joined(separator: "\t")
    )
    let text = try project.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let listed = lines.filter { $0.hasPrefix("\(page)\t\(path):") }
    #expect(!listed.isEmpty)
    for line in listed {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let place = fields[1].split(separator: ":").compactMap { Int($0) }
      let rest = text[place[0] - 1].unicodeScalars.dropFirst(place[1] - 1)
      let digits = rest.prefix { $0 != "]" }.filter { $0.isASCII && "0"..."9" ~= $0 || $0 == "." }
      #expect(String(String.UnicodeScalarView(digits)) == fields[2])
    }
  }

  @Test func `the list of routes is what a build writes`() throws {
    let project = try Project()
    try project.expectSite()
    let run = try project.generate("list", "routes")
    let files = run.standardOutput.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: "\t").last.map(String.init)
    }
    let written = try project.site().files.keys.filter {
      !$0.hasPrefix("assets/") && !$0.hasPrefix(".")
    }
    #expect(files.sorted() == written.sorted())
  }

  @Test func `the list of data sets names each with its source`() throws {
    let project = try Project()
    let run = try project.generate("list", "data")
    let lines = run.standardOutput.split(separator: "\n")
    #expect(
      lines.first == "data_set\tperiod\tarea\tcurrency\trows\tretrieved\tpublisher\ttitle\turl"
    )
    let records = try project.tree().files.keys.filter {
      $0.hasPrefix("Content/data/") && $0.hasSuffix(".yml")
    }
    #expect(lines.count == records.count + 1)
    #expect(run.exitCode == 0)
  }

  @Test func `a faulty project is reported and nothing is listed`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/en/method.md")
    let run = try project.generate("list", "figures")
    #expect(run.standardError.contains("error[figure-malformed]"))
    #expect(run.standardOutput.isEmpty)
    #expect(run.exitCode == 1)
  }

  @Test func `a list of another format is wrong usage`() throws {
    let project = try Project()
    let run = try project.generate("list", "data", "--format", "xml")
    #expect(run.standardError.contains("'xml'"))
    #expect(run.exitCode == 2)
  }
}
