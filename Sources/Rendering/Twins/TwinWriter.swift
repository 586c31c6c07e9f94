internal import SiteModel
internal import Templates
internal import WageData

/// Writes the files of data that stand beside pages.
struct TwinWriter: Sendable {
  /// The page that the data belong to.
  struct Page {
    let title: String
    let content: TwinContent

    /// The page, and its table.
    let route: Route
    let csv: Route
  }

  private let site: Site
  private let language: String
  private let phrases: Phrasebook
  private let tables: WageTables
  private let titles: [String: String]

  /// Writes data in a language.
  init(site: Site, edition: Edition, phrases: Phrasebook, tables: WageTables) {
    self.site = site
    self.phrases = phrases
    self.tables = tables
    language = edition.language.tag.description
    var titles = [TwinRows.allOccupations: phrases.text(.allOccupations)]
    for career in edition.careers { titles[career.id] = career.header.title }
    self.titles = titles
  }

  /// Appends the data of a page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - neighbours: What the table of other careers on the page of one states; `nil` on other pages, and
  ///     where no rows are written.
  ///   - form: The form of the file.
  ///   - bytes: What is appended to.
  func append(
    _ page: Page,
    neighbours: TwinNeighbours?,
    as form: TwinForm,
    to bytes: inout [UInt8]
  ) {
    switch form {
    case .csv: appendCSV(rows(page, neighbours), to: &bytes)
    case .metadata: bytes += metadata(page).file
    case .json: bytes += json(page, rows(page, neighbours)).file
    }
  }

  private func appendCSV(_ rows: [TwinRow], to bytes: inout [UInt8]) {
    var head = CSVLine()
    for column in TwinColumn.allCases { head.add(column.name) }
    head.append(to: &bytes)
    for row in rows { row.appendCSV(to: &bytes) }
  }

  // Metadata Vocabulary for Tabular Data, section 5
  private func metadata(_ page: Page) -> JSONValue {
    let records = records(page)
    return .object([
      (
        "@context",
        .list([.text("http://www.w3.org/ns/csvw"), .object([("@language", .text(language))])])
      ),
      ("url", .text(fileName(of: page.csv))),
      ("dc:title", .text(phrases.text(.dataTitle, ["title": page.title]))),
      ("dc:description", .text(phrases.text(.dataDescription, ["title": page.title]))),
      ("dc:language", .text(language)),
      ("dc:source", .list(records.map { .object([("@id", .text($0.url))]) })),
      ("dc:rights", .texts(Self.distinct(records.map(\.licence)))),
      ("tableSchema", TwinSchema.metadata(statusMeanings: statusMeanings)),
    ])
  }

  private func json(_ page: Page, _ rows: [TwinRow]) -> JSONValue {
    let dataSets = page.content.dataSets.compactMap { site.dataSets[$0] }
    return .object(
      [
        ("title", .text(phrases.text(.dataTitle, ["title": page.title]))),
        ("page", .text(absoluteURL(of: page.route))),
        ("csv", .text(absoluteURL(of: page.csv))),
        ("language", .text(language)),
        ("hours_per_year", .number("\(PayPeriod.hoursPerYear)")),
        ("statuses", .object(statusMeanings.map { ($0.0, .text($0.1)) })),
        ("data_sets", .lines(dataSets.map(\.json))),
      ] + priceIndexes(page) + [("rows", .lines(rows.map(\.json)))]
    )
  }

  // Only where amounts are told in other prices.
  private func priceIndexes(_ page: Page) -> [(String, JSONValue)] {
    let conversions = page.content.reals.map(\.conversion).reduce(into: [PriceConversion]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return conversions.isEmpty ? [] : [("price_conversions", .lines(conversions.map(\.json)))]
  }

  private func rows(_ page: Page, _ neighbours: TwinNeighbours?) -> [TwinRow] {
    let rows = TwinRows(tables: tables, titles: titles)
    let own = rows.rows(of: page.content)
    return own + (neighbours.map { rows.rows(of: $0, besides: page.content) } ?? [])
  }

  private func records(_ page: Page) -> [SourceRecord] {
    page.content.dataSets.compactMap { site.dataSets[$0]?.record }
  }

  private var statusMeanings: [(String, String)] {
    FigureStatus.allCases.map { status in
      let meaning = phrases.label("statuses.\(status.rawValue)")
      return (status.rawValue, meaning.text)
    }
  }

  private func absoluteURL(of route: Route) -> String {
    site.absoluteURL(of: route).text.text
  }

  private func fileName(of route: Route) -> String {
    site.addresses.file(of: route).split(separator: "/").last.map(String.init) ?? ""
  }

  private static func distinct(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
