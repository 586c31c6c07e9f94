internal import ArgumentParser
internal import CalendarDates
internal import DataImport
internal import ProjectFiles
internal import SourceText
internal import WageData

/// Makes a data set of a file as it was downloaded.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a data set of a file of wages or consumer prices as BLS publishes it.",
    discussion: """
      Takes .zip, .xlsx, .csv and time-series files of wages of any year, area and industry, and \
      time-series files of consumer prices (cu.data.1.AllItems), and writes a CSV and its source \
      record to Content/data. What the file says itself is not asked for. A bare table of the months \
      of a price index (columns Date or Month, and Index) says nothing of itself: --publisher, \
      --title, --index, --base, --area-title, --currency and --url do.
      """
  )

  @Argument(help: "The downloaded file.", completion: .file())
  var file: String

  @Option(
    name: .customLong("project"),
    help: "The folder that holds Content and Templates.",
    completion: .directory
  )
  var folder = "."

  @Option(help: "The wanted occupations, such as 27-3031,43-4051; all if not given.")
  var occupations: String?

  @Option(help: "The area by its code or name, such as California.")
  var area: String?

  @Option(help: "The industry by its code or name, such as 31-33.")
  var industry: String?

  @Option(help: "The owners by their code, such as 1235.")
  var ownership: String?

  @Option(help: "The file within an archive of several.")
  var member: String?

  @Option(help: "The month of the figures, such as 2008-05.")
  var period: String?

  @Option(help: "From which amounts on wages are hidden, by hour and year (80.00/166400), or none.")
  var topCode: String?

  @Option(help: "The name of the area, where the file does not have it.")
  var areaTitle: String?

  @Option(
    help: "The classification of the occupations, such as soc-2018.",
    completion: .list(["soc-2000", "soc-2010", "soc-2018"])
  )
  var classification: String?

  @Option(help: "The terms under which the figures may be shown.")
  var licence: String?

  @Option(help: "Where the file is published.")
  var url: String?

  @Option(help: "Who published a price index, where the file does not say.")
  var publisher: String?

  @Option(help: "The name of the publication of a price index, where the file does not say.")
  var title: String?

  @Option(help: "What a price index is called, such as CPI-U, where the file does not say.")
  var index: String?

  @Option(help: "The time whose prices are 100, such as 1982-84=100, where the file does not say.")
  var base: String?

  @Option(help: "The currency of a price index, such as USD, where the file does not say.")
  var currency: String?

  @Option(help: "The day on which the file was fetched; today if not given.")
  var retrieved: String?

  @Option(help: "The name of the data set, such as oews-2025-05-us.")
  var name: String?

  @Flag(help: "Replace files that are there.")
  var force = false

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    try reporting.reporter(standing: .project).run { report in
      _ = try ProjectFolder(folder)
      let imported = try FileImport(try request()).run()
      report.add(imported.warnings)
      try DataSetFiles(imported, folder: folder).write(isForced: force)
      return .imported(imported)
    }
  }

  private func request() throws -> ImportRequest {
    ImportRequest(
      file: file,
      retrieved: try option(retrieved, "retrieved", "a day such as 2026-11-23", Day.init)
        ?? Day.today(),
      occupations: try wantedOccupations(),
      area: area,
      industry: industry,
      ownership: ownership,
      member: member,
      period: try option(period, "period", "a month such as 2008-05") { Month($0) },
      topCode: try option(topCode, "top-code", "amounts such as 80.00/166400, or none") {
        TopCode(option: $0)
      },
      areaTitle: areaTitle,
      classification: classification,
      licence: licence,
      url: url,
      priceFacts: try priceFacts(),
      name: try option(name, "name", "small letters, digits and hyphens") {
        $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil ? nil : $0
      }
    )
  }

  private func priceFacts() throws -> [PriceFact: String] {
    let currency = try option(currency, "currency", "a code such as USD") {
      $0.wholeMatch(of: /[A-Z]{3}/) == nil ? nil : $0
    }
    let facts: [PriceFact: String?] = [
      .publisher: publisher, .title: title, .index: index, .base: base, .currency: currency,
    ]
    return facts.compactMapValues(\.self)
  }

  private func wantedOccupations() throws -> Set<OccupationCode>? {
    try option(occupations, "occupations", "codes such as 27-3031,43-4051") { text in
      let codes = text.split(separator: ",").map { OccupationCode($0) }
      let isCode = { (code: OccupationCode) in code.text.wholeMatch(of: /\d\d-\d{4}/) != nil }
      return codes.isEmpty || !codes.allSatisfy(isCode) ? nil : Set(codes)
    }
  }

  private func option<Value>(
    _ text: String?,
    _ name: String,
    _ wanted: String,
    _ read: (String) -> Value?
  ) throws -> Value? {
    guard let text else { return nil }
    guard let value = read(text) else { throw ValidationError("--\(name) takes \(wanted)") }
    return value
  }
}

extension TopCode {
  /// Reads `80.00/166400` or `none`; `nil` for anything else.
  fileprivate init?(option text: String) {
    if text == "none" {
      self = .absent
      return
    }
    let amounts = text.split(separator: "/").map { part in
      ExactNumber(String(part)).map { $0.rounded(toPartsOf: 100) }
    }
    guard amounts.count == 2, let hour = amounts[0], let year = amounts[1], hour > 0, year > hour
    else { return nil }
    self = .wages(hour: hour, year: year)
  }
}
