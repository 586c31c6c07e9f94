import Foundation
import TestSupport
import Testing

/// `real:` in a `wages` block: wages of one month in the prices of another, on the page and in the data.
struct ConstantPricesTests {
  private static let page = "comparisons/customer-service-vs-public-relations"
  private static let record = """
    publisher: US Bureau of Labor Statistics
    title: Consumer Price Index
    index: CPI-U
    base: 1982-84=100
    area: United States
    currency: USD
    licence: Public domain
    url: https://www.bls.gov/cpi/
    retrieved: 2026-11-23

    """

  private func project(
    index: String = "month,index\n2008-05,216.632\n2025-05,321.465\n"
  ) throws
    -> Project
  {
    let project = try Project()
    try project.write(index, to: "Content/data/cpi-u-us.csv")
    try project.write(Self.record, to: "Content/data/cpi-u-us.yml")
    for language in ["el", "en"] {
      let folder = "Content/\(language)/\(Self.page)"
      try project.replace(
        "compare: [",
        with: "historical: true\ncompare: [",
        in: "\(folder)/index.md"
      )
      try project.write(
        """
        ## Pay

        ```wages
        data: oews-2008-05-us, oews-2025-05-us
        show: p10, median, mean
        real: 2025-05
        ```

        """,
        to: "\(folder)/pay.md"
      )
    }
    return project
  }

  @Test func `a table in constant prices stands behind that of the amounts as they were`() throws {
    let project = try project()
    try project.expectSite()
    let html = try project.text("Public/en/\(Self.page)/index.html")
    let caption = "Annual pay by occupation, May 2008, United States, in prices of May 2025"
    let nominal = try #require(html.range(of: "Annual pay by occupation, May 2008, United States<"))
    let real = try #require(html.range(of: caption))
    #expect(nominal.upperBound < real.lowerBound)
    #expect(html.contains("US dollars (USD), constant prices of May 2025 · employees, all industr"))
    #expect(
      html.contains(
        "In prices of May 2025: each amount of May 2008 × 321.465 / 216.632 (CPI-U, United States, "
          + "1982-84=100; US Bureau of Labor Statistics)."
      )
    )
    // 51,280 and 29,860 of May 2008
    #expect(html.contains(">76,096<"))
    #expect(html.contains(">44,310<"))
    // Those of May 2025 are in its prices already.
    #expect(html.matches(of: /in prices of May 2025/).count == 2)
  }

  @Test func `a chart of two times is drawn again in constant prices, behind that of their own`()
    throws
  {
    let project = try project()
    for language in ["el", "en"] {
      let file = "Content/\(language)/\(Self.page)/pay.md"
      try project.replace("real: 2025-05", with: "view: chart, table\nreal: 2025-05", in: file)
    }
    try project.expectSite()
    let html = try project.text("Public/en/\(Self.page)/index.html")
    let figures = html.matches(of: /<figure.*?<\/figure>/.dotMatchesNewlines()).map {
      String($0.output)
    }
    let charts = figures.filter { $0.contains("<svg") && $0.contains("May 2008") }
    let (nominal, real) = try (#require(charts.first), #require(charts.last))
    #expect(charts.count == 2)
    #expect(nominal.contains("Median annual pay, May 2008 and May 2025, United States"))
    #expect(nominal.contains("$51,280") && !nominal.contains("$76,096"))
    let caption =
      "Annual pay by occupation, May 2008, May 2025, United States, in prices of May 2025"
    #expect(real.contains(caption))
    #expect(real.contains("US dollars (USD), constant prices of May 2025"))
    #expect(real.contains("each amount of May 2008 × 321.465 / 216.632 (CPI-U, "))
    #expect(real.contains("$76,096") && real.contains("$74,750") && !real.contains("$51,280"))
    // G-14: the method changes in between, whatever the prices.
    #expect(real.contains("model-based estimates"))
    #expect(!real.contains("does not measure a raise"))
  }

  @Test func `Greek has its own words and signs`() throws {
    let project = try project()
    try project.expectSite()
    let html = try project.text("Public/\(Self.page)/index.html")
    #expect(html.contains("Μάιος 2008, ΗΠΑ, σε τιμές Μαΐου 2025"))
    #expect(html.contains("κάθε ποσό Μαΐου 2008 × 321,465 / 216,632 (CPI-U, "))
    #expect(html.contains(">76.096<"))
  }

  @Test func `the data say in whose prices an amount is, and from which rows it comes`() throws {
    let project = try project()
    try project.expectSite()
    let lines = try project.text("Public/en/\(Self.page).csv").split(separator: "\r\n")
    let real = lines.filter { $0.contains(",real,") && $0.contains(",median,year,") }
    #expect(
      real.map(String.init).sorted()
        == [
          "oews-2008-05-us,2008-05,United States,27-3031,public-relations,"
            + "Public relations specialists,real,,,median,year,USD,2025-05,76096,,,,"
            + "\"oews-2008-05-us#row=3,a_median cpi-u-us#row=2,index cpi-u-us#row=3,index\"",
          "oews-2008-05-us,2008-05,United States,43-4051,customer-service,"
            + "Customer service representatives,real,,,median,year,USD,2025-05,44310,,,,"
            + "\"oews-2008-05-us#row=4,a_median cpi-u-us#row=2,index cpi-u-us#row=3,index\"",
        ].sorted()
    )
    let json = try project.text("Public/en/\(Self.page).json")
    #expect(json.contains("\"price_conversions\":[{\"index\":\"CPI-U\",\"base\":\"1982-84=100\""))
    #expect(json.contains("\"from\":{\"month\":\"2008-05\",\"value\":216.632}"))
  }

  private func comparingTimes() throws -> Project {
    let project = try project()
    for language in ["el", "en"] {
      try project.write(
        """
        ## Pay

        ```wages
        careers: public-relations@oews-2025-05-us, public-relations@oews-2008-05-us
        show: p10, median, mean
        per: both
        difference: yes
        real: 2025-05
        ```

        """,
        to: "Content/\(language)/\(Self.page)/pay.md"
      )
    }
    try project.expectSite()
    return project
  }

  @Test func `what was paid at two times is compared in constant prices alone`() throws {
    let html = try comparingTimes().text("Public/en/\(Self.page)/index.html")
    let caption =
      "Annual pay: Public relations specialists, May 2025 against Public relations specialists, "
      + "May 2008, in prices of May 2025<"
    let start = try #require(html.range(of: caption)).upperBound
    let end = try #require(html.range(of: "</table>", range: start..<html.endIndex)).lowerBound
    let table = html[start..<end]
    // 74,750 less 76,095.52
    #expect(table.contains(">−1,346<"))
    #expect(table.contains(">0.98<"))
    #expect(table.contains("US dollars (USD), constant prices of May 2025 · difference: first"))
    let notes = html[end...].prefix(1_000)
    #expect(notes.contains("each amount of May 2008 × 321.465 / 216.632 (CPI-U, United States, "))
    // G-14: the break in between is marked over both.
    #expect(table.matches(of: /Difference <abbr[^>]*>\[b\]|Ratio <abbr[^>]*>\[b\]/).count == 2)
    #expect(notes.contains("the series breaks (May 2021: model-based estimates)"))
    // Nothing is taken from money of another time: 74,750 less 51,280
    #expect(!html.contains("23,470") && !html.contains(">1.46<"))
    #expect(html.contains(">51,280<"))
  }

  @Test func `the data and the list of figures have what the table of two times has`() throws {
    let project = try comparingTimes()
    let lines = try project.text("Public/en/\(Self.page).csv").split(separator: "\r\n")
    let compared = lines.filter {
      $0.contains(",public-relations,oews-2008-05-us,median,year,")
    }
    let origin =
      "\"oews-2025-05-us#row=3,A_MEDIAN oews-2008-05-us#row=3,a_median cpi-u-us#row=2,index "
      + "cpi-u-us#row=3,index\""
    let head =
      "oews-2025-05-us,2025-05,United States,27-3031,public-relations,"
      + "Public relations specialists,"
    #expect(
      compared.map(String.init) == [
        "\(head)difference,public-relations,oews-2008-05-us,median,year,USD,2025-05,-1346,,,,\(origin)",
        "\(head)ratio,public-relations,oews-2008-05-us,median,year,,2025-05,0.98,,,,\(origin)",
      ]
    )
    let json = try project.text("Public/en/\(Self.page).json")
    #expect(
      json.contains(
        "\"kind\":\"difference\",\"compared_with\":\"public-relations\","
          + "\"compared_data_set\":\"oews-2008-05-us\",\"measure\":\"median\","
          + "\"pay_period\":\"year\",\"currency\":\"USD\",\"prices\":\"2025-05\",\"value\":-1346,"
      )
    )
    let run = try project.generate("list", "figures")
    let names = "public-relations@oews-2025-05-us/public-relations@oews-2008-05-us/median/year"
    let listed = run.standardOutput.split(separator: "\n").filter {
      $0.hasPrefix("/en/") && $0.contains(names)
    }
    let cells =
      "oews-2025-05-us oews-2008-05-us cpi-u-us cpi-u-us\t3 3 2 3\tA_MEDIAN a_median index index"
    #expect(
      listed.map(String.init) == [
        "/en/\(Self.page)/\ttable real/2025-05/difference/\(names)\t-1346\t\t"
          + "difference in prices of 2025-05\t\(cells)",
        "/en/\(Self.page)/\ttable real/2025-05/ratio/\(names)\t0.98\t\t"
          + "ratio in prices of 2025-05\t\(cells)",
      ]
    )
  }

  @Test func `page, data and list state the same numbers, each of the same cells`() throws {
    let project = try comparingTimes()
    let html = try project.text("Public/en/\(Self.page)/index.html")
    let stated = html.matches(of: /<data value="([^"]*)" data-origin="([^"]*cpi-u-us[^"]*)"/).map {
      "\($0.output.1) \($0.output.2)"
    }
    #expect(Set(stated).count == 18)
    let lines = try project.text("Public/en/\(Self.page).csv").split(separator: "\r\n")
    let data = lines.filter { $0.contains("cpi-u-us") }.compactMap { line in
      line.firstMatch(of: /,2025-05,(-?[0-9.]+),,,,"([^"]*)"$/).map {
        "\($0.output.1) \($0.output.2)"
      }
    }
    // The data tell every measure, the page those that were asked for.
    #expect(Set(stated).subtracting(data) == [])
    let run = try project.generate("list", "figures")
    let listed = run.standardOutput.split(separator: "\n").filter {
      $0.hasPrefix("/en/\(Self.page)/\t") && $0.contains("cpi-u-us")
    }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let cells = [5, 6, 7].map { fields[$0].split(separator: " ") }
      let origins = cells[0].indices.map { "\(cells[0][$0])#row=\(cells[1][$0]),\(cells[2][$0])" }
      return "\(fields[2]) \(origins.joined(separator: " "))"
    }
    #expect(listed.sorted() == stated.sorted())
  }

  @Test func `a difference of two times has Greek words`() throws {
    let html = try comparingTimes().text("Public/\(Self.page)/index.html")
    #expect(html.contains("Μάιος 2008, σε τιμές Μαΐου 2025<"))
    #expect(html.contains("λόγος: πρώτο προς δεύτερο · από ποσά πριν από τη στρογγύλευση"))
    #expect(html.contains(">−1.346<"))
  }

  @Test func `a listed figure says in which prices it is`() throws {
    let project = try project()
    let run = try project.generate("list", "figures")
    let lines = run.standardOutput.split(separator: "\n").filter {
      $0.contains("/en/\(Self.page)/") && $0.contains("real/2025-05/")
        && $0.contains("public-relations@oews-2008-05-us/median/year")
    }
    #expect(
      lines.map(String.init) == [
        "/en/\(Self.page)/\ttable real/2025-05/public-relations@oews-2008-05-us/median/year\t"
          + "76096\t\tin prices of 2025-05\toews-2008-05-us cpi-u-us cpi-u-us\t3 2 3\t"
          + "a_median index index"
      ]
    )
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `the published index is taken as it comes`() throws {
    let index = String(decoding: try SharedData.bytes("cpi/cpiai.csv"), as: UTF8.self)
    let project = try project(index: index)
    try project.expectSite()
    #expect(try project.text("Public/en/\(Self.page)/index.html").contains(">76,096<"))
    // The month that was never published
    try project.replace(
      "real: 2025-05",
      with: "real: 2025-10",
      in: "Content/en/\(Self.page)/pay.md"
    )
    let run = try project.generate("--quiet")
    #expect(
      run.standardError.contains(
        "error[price-index-month-missing, G-10]: the price index cpi-u-us has no number for 2025-10"
      )
    )
    #expect(run.standardError.contains("= help: the nearest months that it has: 2025-09, 2025-11"))
  }
}
