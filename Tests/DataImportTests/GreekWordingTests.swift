import CalendarDates
import DataImport
import Foundation
import SourceText
import TestSupport
import Testing
import WageData

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let names = ["06 (California)", "36 (New York)"]

  private static let archives: [ArchiveFault] = [
    .truncated, .tooLarge, .unsafePath("../a"), .encrypted("a.csv"), .unknownPacking("a.csv"),
    .damaged("a.csv"), .inflatesTooFar("a.csv", size: 1_000_000), .nested("a.zip"), .noData,
    .severalDataFiles(["a.csv", "b.csv"]), .memberNotFound("c.csv", names: ["a.csv"]),
    .memberNotFound("x", names: ["a.csv", "b.csv"]),
  ]

  private static let workbooks: [WorkbookFault] = [
    .old(file: "a.xls"), .encrypted, .notAWorkbook(type: ""), .notAWorkbook(type: "text/plain"),
    .missingPart("xl/workbook.xml"), .noWorksheet("Notes"), .documentType(part: "xl/a.xml"),
    .foreignEncoding(part: "xl/a.xml"), .malformedXML(part: "xl/a.xml", line: 3),
    .malformedSheet(row: 3), .tooManyElements(part: "xl/a.xml"), .tooManyTexts,
  ]

  private static let cells: [CellFault] =
    [
      .malformedSeries(line: 3), .foreignWord("n/a", column: "a_median"),
      .foreignFlag("yes", column: "annual"),
      .wageAboveTopCode(WageFact(.p90, .value(23_920_050), per: .year), topCode: 23_920_000),
      .topCodeUnknown,
      .topCodesDisagree(
        notes: .wages(hour: 11_500, year: 23_920_000),
        known: .wages(hour: 10_000, year: 20_800_000)
      ),
      .topCodesDisagree(notes: .wages(hour: 11_500, year: 23_920_000), known: .absent),
      .scopeNotFound(.area, wanted: "x", names: (1...8).map { "0\($0)" }),
      .occupationNotFound(OccupationCode("27-3032"), nearest: OccupationCode("27-3031").text),
      .occupationNotFound(OccupationCode("99-9999"), nearest: nil),
    ] + Scope.allCases.map { .severalScopes($0, names: names) }
    + Scope.allCases.map { .scopeNotFound($0, wanted: "Califronia", names: names) }

  private static func prices() throws -> [PriceSeriesFault] {
    let months = try ["1920-02", "1920-03", "1920-04", "2025-10"].map { try #require(Month($0)) }
    let levels = try prices("2025-04,320.795\n2025-05,321.465\n").levels
    return [
      .noSeries("CUUR0000SA0"), .foreignOptions(["--area", "--period"], in: .prices),
      .foreignOptions(["--base"], in: .wages), .recordUnknown(PriceFact.allCases),
      .recordUnknown([.area]), .missingMonths(months),
      .inflationDiffers(said: "21", from: levels[0], to: levels[1]),
    ]
  }

  private static func prices(_ rows: String) throws -> PriceIndex {
    let record = PriceIndexRecord(
      publisher: "BLS",
      title: "Consumer Price Index",
      url: "https://www.bls.gov/cpi/",
      licence: "Public domain",
      retrieved: try #require(Day("2026-11-23")),
      index: "CPI-U",
      base: "1982-84=100",
      area: "United States",
      currency: "USD"
    )
    let file = SourceFile(path: "cpi.csv", text: "month,index\n\(rows)")
    return try PriceIndex(id: "cpi", file, record: record)
  }

  private static let own: [ImportFault] = [
    .unreadable(.notThere), .unreadable(.forbidden), .unreadable(.other), .noTemporaryFile,
    .unpackedTooLarge, .webPage, .unknownFormat, .notReproduced, .fileExists(path: "a.csv"),
    .unwritable(path: "Content/data"),
  ]

  private static func records() throws -> [RecordFault] {
    let (old, new) = (try #require(Month("2008-05")), try #require(Month("2025-05")))
    let origins: [PeriodClue.Origin] = [.fileName, .memberName, .sheetName, .notes, .option]
    return [
      .periodUnknown(year: 2008), .periodUnknown(year: nil),
      .periodsDisagree(origins.map { PeriodClue(origin: $0, month: $0 == .notes ? new : old) }),
      .classificationUnknown(new), .licenceUnknown, .areaTitleUnknown(code: "06"),
      .ownershipUnknown,
    ]
  }

  private static func faults() throws -> [ImportFault] {
    own + archives.map(ImportFault.archive) + workbooks.map(ImportFault.workbook)
      + (try prices()).map(ImportFault.prices) + cells.map(ImportFault.cell)
      + (try records()).map(ImportFault.record)
  }

  @Test func `every fault is told in Greek`() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/greek.txt")
    let text = GreekFaults.text(of: try Self.faults())
    #expect(try Golden.difference(of: text, from: golden) == nil)
  }

  @Test func `no English is left in the Greek`() throws {
    let faults = try Self.faults()
    #expect(GreekFaults.englishWords(in: faults) == [])
    #expect(GreekFaults.untranslated(faults) == [])
  }
}
