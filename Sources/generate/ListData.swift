internal import ArgumentParser
internal import CalendarDates
internal import Rendering
internal import SiteModel
internal import WageData

/// Lists the data sets and the price indexes of the site.
struct ListData: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Lists the data sets and price indexes with their period, area and source."
  )

  private static let fields = [
    "data_set", "period", "area", "currency", "rows", "retrieved", "publisher", "title", "url",
  ]

  @OptionGroup var options: ListOptions

  func run() throws {
    try options.run(Self.fields) { build, write in
      for dataSet in build.site.dataSets.values.sorted(by: { $0.id < $1.id }) {
        write(Self.record(of: dataSet))
      }
      for index in build.site.priceIndexes.all { write(Self.record(of: index)) }
    }
  }

  private static func record(of dataSet: DataSet) -> ListRecord {
    let record = dataSet.record
    return ListRecord([
      .text(dataSet.id), .text("\(record.period)"), .text(record.area), .text(record.currency),
      .number("\(dataSet.rows.count)"), .text("\(record.retrieved)"), .text(record.publisher),
      .text(record.title), .text(record.url),
    ])
  }

  // The months of an index as ISO 8601, section 5.5, has an interval.
  private static func record(of index: PriceIndex) -> ListRecord {
    let (record, months) = (index.record, index.levels.map(\.month))
    let period = [months.first, months.last].compactMap { $0.map { "\($0)" } }
    return ListRecord([
      .text(index.id), .text(period.joined(separator: "/")), .text(record.area),
      .text(record.currency), .number("\(months.count)"), .text("\(record.retrieved)"),
      .text(record.publisher), .text("\(record.title), \(record.index)"), .text(record.url),
    ])
  }
}
