internal import ArgumentParser
internal import CalendarDates
internal import Rendering
internal import SiteModel
internal import WageData

/// Lists the data sets of the site.
struct ListData: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Lists the data sets with their period, area and source."
  )

  private static let fields = [
    "data_set", "period", "area", "currency", "rows", "retrieved", "publisher", "title", "url",
  ]

  @OptionGroup var options: ListOptions

  func run() throws {
    try options.run(Self.fields) { build, write in
      for dataSet in build.site.dataSets.values.sorted(by: { $0.id < $1.id }) {
        let record = dataSet.record
        write(
          ListRecord([
            .text(dataSet.id), .text("\(record.period)"), .text(record.area),
            .text(record.currency), .number("\(dataSet.rows.count)"),
            .text("\(record.retrieved)"), .text(record.publisher), .text(record.title),
            .text(record.url),
          ])
        )
      }
    }
  }
}
