internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Renders selections of wages as tables with caption, legend and source, and as charts.
///
/// A class, so that a page does not copy all that it shares with the others.
final class WageTables: Sendable {
  /// What draws charts of the same figures.
  let charts: ChartWriter

  let phrases: Phrasebook
  let tables: TableWriter
  private let templates: FragmentTemplates
  let cells: CellWriter
  private let titles: [String: Text]

  /// The data sets by number, ascending by id.
  private let dataSets: [String]
  let words: [DataSetWords]
  let benchmarks: [CareerColumn?]
  private let careers: [String: [CareerColumn]]
  let stencils: [PairTablesStencil?]

  /// Prepares the cells of every career in every data set.
  init(
    site: Site,
    edition: Edition,
    phrases: Phrasebook,
    templates: FragmentTemplates,
    figures: FigureWriter
  ) {
    self.phrases = phrases
    self.templates = templates
    let tables = TableWriter(phrases)
    self.tables = tables
    let cells = CellWriter(
      format: figures.format,
      phrases: phrases,
      templates: templates
    )
    self.cells = cells
    let sets = site.dataSets.values.sorted { $0.id < $1.id }
    dataSets = sets.map(\.id)
    let all = Text(phrases.text(.allOccupations))
    let benchmarks = sets.enumerated().map {
      CareerColumn(allOccupationsIn: $1, label: all, number: $0, writer: cells)
    }
    self.benchmarks = benchmarks
    let words = zip(sets, benchmarks).map {
      DataSetWords(
        $0.record,
        benchmark: $1,
        language: edition.language,
        phrases: phrases,
        figures: figures
      )
    }
    self.words = words
    charts = ChartWriter(
      language: edition.language,
      phrases: phrases,
      templates: templates,
      format: cells.format,
      words: words,
      benchmarks: benchmarks
    )
    // Only generated pairs are filled into stencils.
    stencils =
      edition.pairs.isEmpty
      ? []
      : zip(words, benchmarks).map {
        PairTablesStencil(
          .pair,
          words: $0,
          hasBenchmark: $1 != nil,
          tables: tables,
          cells: cells,
          templates: templates,
          pageWords: phrases.words
        )
      }
    var titles: [String: Text] = [:]
    var careers: [String: [CareerColumn]] = [:]
    for career in edition.careers {
      let title = Text(career.header.title)
      titles[career.id] = title
      careers[career.id] = sets.enumerated().map {
        CareerColumn(career.codes, label: title, in: $1, number: $0, writer: cells)
      }
    }
    self.titles = titles
    self.careers = careers
  }

  /// The numbers of data sets.
  func numbers(of ids: [String]) -> [Int] {
    ids.compactMap { dataSets.firstIndex(of: $0) }
  }

  /// The cells of a career in every data set, by its number.
  func columns(of career: String) -> [CareerColumn] {
    careers[career] ?? []
  }

  /// The cells of a career in a data set; `nil` where the language does not tell of the career.
  func column(_ column: WagesSelection.Column) -> CareerColumn? {
    dataSets.firstIndex(of: column.dataSet).flatMap { careers[column.career]?[$0] }
  }

  /// The cells of all occupations together; `nil` if the data set does not tell them.
  func benchmark(in dataSet: String) -> CareerColumn? {
    dataSets.firstIndex(of: dataSet).flatMap { benchmarks[$0] }
  }

  /// The reference period of a data set as a caption has it.
  func referencePeriod(of dataSet: Int) -> Text {
    words[dataSet].periodText
  }

  /// How figures are written.
  var format: FigureFormat { cells.format }

  /// The tables and charts of a selection with their sources.
  func html(_ selection: WagesSelection, ids: inout TableNumbers) -> [UInt8] {
    let groups = selection.groups.map { group in group.compactMap(column) }
    var bytes: [UInt8] = []
    let isDumbbell = selection.showsDumbbell && groups.allSatisfy { !$0.isEmpty }
    if isDumbbell {
      appendDumbbells(groups, selection, ids: &ids, to: &bytes)
    }
    var written: [UInt8] = []
    for (group, columns) in zip(selection.groups, groups) {
      let isDated = isDated(columns)
      let titles = zip(group, columns).map { title(of: $0.career, $1, isDated: isDated) }
      if selection.views.contains(.chart), !isDumbbell {
        let options = StripOptions(
          periods: selection.periods,
          showsBenchmark: selection.showsBenchmark,
          caption: selection.caption
        )
        charts.appendStrip(columns, titles, options, ids: &ids, to: &bytes)
      }
      append(columns, titles, selection, .traced, ids: &ids, to: &written)
      if !isDumbbell { flush(&written, selection, to: &bytes) }
    }
    flush(&written, selection, to: &bytes)
    return bytes
  }

  // A chart never stands without the table of its figures.
  private func flush(
    _ tables: inout [UInt8],
    _ selection: WagesSelection,
    to bytes: inout [UInt8]
  ) {
    if selection.views.contains(.table) || tables.isEmpty {
      bytes += tables
    } else {
      let values: [Value] = [.markup(tables), .record(phrases.words)]
      templates.foldedTable.render(Record(templates.foldedSchema, values), into: &bytes)
    }
    tables = []
  }

  /// Appends the tables of some careers with their sources.
  func append(
    _ columns: [CareerColumn],
    _ titles: [Text],
    _ selection: WagesSelection,
    _ form: CellForm,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    guard let first = columns.first else { return }
    let words = words[first.number]
    let isDated = isDated(columns)
    let layout = TableLayout(
      labels: titles,
      columns: columns,
      benchmark: selection.showsBenchmark ? benchmarks[first.number] : nil,
      words: words,
      cells: cells,
      tables: tables,
      isDated: isDated,
      marks: isDated ? seriesMarks(of: columns, isOneCareer: false) : .none,
      form: form
    )
    var statuses: FigureStatuses = []
    let tables = values(layout, selection, ids: &ids, statuses: &statuses)
    let isDerived = statuses.contains(FigureStatuses(.derived))
    render(tables, of: columns, isDerived: isDerived, ids: &ids, to: &bytes)
  }

  private func values(
    _ layout: TableLayout,
    _ selection: WagesSelection,
    ids: inout TableNumbers,
    statuses: inout FigureStatuses
  ) -> [Value] {
    var values: [Value] = []
    let words = layout.words
    for period in selection.periods where !selection.wages.isEmpty {
      let head = TableWriter.Head(
        id: ids.next(),
        caption: caption(of: layout, selection, per: period),
        unit: words.wageUnit
      )
      let table = layout.wages(selection.wages, per: period, head: head)
      statuses.formUnion(table.statuses)
      values.append(table.value)
      if let real = real(layout, selection, per: period, ids: &ids) { values.append(real) }
      if selection.showsDifference, layout.columns.count == 2 {
        values.append(differences(layout, selection, per: period, id: ids.next()))
      }
    }
    if selection.measures.contains(.employment) {
      let head = TableWriter.Head(
        id: ids.next(),
        caption: caption(of: layout, selection, per: nil),
        unit: words.employmentUnit
      )
      values.append(layout.employment(head: head).value)
    }
    return values
  }

  /// Appends tables, and for each data set of their columns the line that says where its figures come
  /// from.
  func render(
    _ tables: [Value],
    of columns: [CareerColumn],
    isDerived: Bool,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    let numbers = columns.map(\.number).reduce(into: [Int]()) { numbers, number in
      if !numbers.contains(number) { numbers.append(number) }
    }
    let sources = numbers.map { number in
      let (id, above) = ids.nextSource(of: number)
      return words[number].source(id: id, above: above, isDerived: isDerived)
    }
    let values: [Value] = [.list(tables), .list(sources), .record(phrases.words)]
    templates.wages.render(Record(templates.wagesSchema, values), into: &bytes)
  }

  /// Whether columns are of several data sets.
  func isDated(_ columns: [CareerColumn]) -> Bool {
    columns.contains { $0.number != columns[0].number }
  }

  /// The name of a career.
  func title(of career: String) -> Text { titles[career] ?? "" }

  /// The name of a career over its column, with the time where columns are of several.
  func title(of career: String, _ column: CareerColumn, isDated: Bool) -> Text {
    let title = title(of: career)
    guard isDated else { return title }
    let period = words[column.number].referencePeriod
    return Text(phrases.text(.datedCareer, ["career": title.text, "period": period]))
  }
}
