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
  private let rows: TwinRows

  // What is the same in many files.
  private let statusMeanings: JSONValue
  private let schema: JSONValue
  private let dataSets: [String: JSONValue]

  /// Writes data in a language.
  init(site: Site, edition: Edition, phrases: Phrasebook, tables: WageTables) {
    self.site = site
    self.phrases = phrases
    language = edition.language.tag.description
    rows = TwinRows(tables, edition: edition, allOccupations: phrases.text(.allOccupations))
    let meanings = FigureStatus.allCases.map { status in
      (status.rawValue, phrases.label("statuses.\(status.rawValue)").text)
    }
    statusMeanings = .written(JSONValue.object(meanings.map { ($0, .text($1)) }).bytes)
    schema = .written(TwinSchema.metadata(statusMeanings: meanings).bytes)
    dataSets = site.dataSets.mapValues { .written($0.json.bytes) }
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
    case .csv:
      var table = TwinTable(.csv)
      table.appendNames()
      append(page, neighbours, to: &table)
      bytes += table.bytes
    case .metadata: bytes += metadata(page).file
    case .json:
      var table = TwinTable(.json)
      append(page, neighbours, to: &table)
      bytes += json(page, rows: table.bytes).file
    }
  }

  private func append(_ page: Page, _ neighbours: TwinNeighbours?, to table: inout TwinTable) {
    rows.append(page.content, to: &table)
    if let neighbours { rows.append(neighbours, besides: page.content, to: &table) }
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
      ("tableSchema", schema),
    ])
  }

  private func json(_ page: Page, rows: [UInt8]) -> JSONValue {
    .object(
      [
        ("title", .text(phrases.text(.dataTitle, ["title": page.title]))),
        ("page", .text(absoluteURL(of: page.route))),
        ("csv", .text(absoluteURL(of: page.csv))),
        ("language", .text(language)),
        ("hours_per_year", .number("\(PayPeriod.hoursPerYear)")),
        ("statuses", statusMeanings),
        ("data_sets", .lines(page.content.dataSets.compactMap { dataSets[$0] })),
      ] + priceIndexes(page) + [("rows", .lines([.written(rows)]))]
    )
  }

  // Only where amounts are told in other prices.
  private func priceIndexes(_ page: Page) -> [(String, JSONValue)] {
    let conversions = page.content.reals.map(\.conversion).reduce(into: [PriceConversion]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return conversions.isEmpty ? [] : [("price_conversions", .lines(conversions.map(\.json)))]
  }

  private func records(_ page: Page) -> [SourceRecord] {
    page.content.dataSets.compactMap { site.dataSets[$0]?.record }
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
