internal import SiteModel
internal import Templates
internal import WageData

/// Renders selections of wages as tables with caption, legend and source.
struct WageTables: Sendable {
  private let phrases: Phrasebook
  private let tablePhrases: TablePhrases
  private let templates: FragmentTemplates
  private let columns: [WagesSelection.Column: CareerColumn]
  private let benchmarks: [String: CareerColumn]
  private let words: [String: DataSetWords]
  private let titles: [String: Text]
  private let cells: CellWriter

  /// Prepares the cells of every career in every data set.
  init(site: Site, edition: Edition, phrases: Phrasebook, templates: FragmentTemplates) {
    self.phrases = phrases
    self.templates = templates
    tablePhrases = TablePhrases(phrases)
    let cells = CellWriter(
      format: FigureFormat(
        edition.language, currencies: site.dataSets.values.map(\.record.currency)),
      phrases: phrases, template: templates.cell)
    self.cells = cells
    titles = Dictionary(
      uniqueKeysWithValues: edition.careers.map { ($0.id, Text($0.header.title)) })
    var columns: [WagesSelection.Column: CareerColumn] = [:]
    for career in edition.careers {
      for (id, dataSet) in site.dataSets {
        let key = WagesSelection.Column(career: career.id, dataSet: id)
        columns[key] = CareerColumn(
          career.codes, label: titles[career.id] ?? "", in: dataSet, writer: cells)
      }
    }
    self.columns = columns
    let all = Text(phrases.text(.allOccupations))
    let benchmarks = site.dataSets.compactMapValues {
      CareerColumn(allOccupationsIn: $0, label: all, writer: cells)
    }
    self.benchmarks = benchmarks
    words = site.dataSets.mapValues {
      DataSetWords(
        $0.record, benchmark: benchmarks[$0.id], language: edition.language, phrases: phrases)
    }
  }

  /// The cells of a career in a data set.
  func column(_ career: String, in dataSet: String) -> CareerColumn? {
    columns[WagesSelection.Column(career: career, dataSet: dataSet)]
  }

  /// How figures are written.
  var format: FigureFormat { cells.format }

  /// The tables of a selection with their sources.
  func html(_ selection: WagesSelection, ids: inout TableNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    for group in selection.groups {
      let columns = group.compactMap { self.columns[$0] }
      let titles = group.map { title(of: $0, isDated: isDated(columns)) }
      append(columns, titles, selection, ids: &ids, to: &bytes)
    }
    return bytes
  }

  /// Appends the tables of some careers with their sources.
  func append(
    _ columns: [CareerColumn], _ titles: [Text], _ selection: WagesSelection,
    ids: inout TableNumbers, to bytes: inout [UInt8]
  ) {
    guard let dataSet = columns.first?.dataSet, let words = words[dataSet.id] else { return }
    let layout = TableLayout(
      labels: titles, columns: columns,
      benchmark: selection.showsBenchmark ? benchmarks[dataSet.id] : nil, words: words,
      cells: cells, phrases: tablePhrases)
    var texts = PageTexts(reserving: 1024)
    var statuses: FigureStatuses = []
    let tables = tables(layout, selection, ids: &ids, texts: &texts, statuses: &statuses)
    let isDerived = statuses.contains(FigureStatuses(.derived))
    render(tables, source: words.source(id: ids.next(), isDerived: isDerived), texts, to: &bytes)
    // Columns of several data sets: each has its source.
    for other in columns.dropFirst() where isDated(columns) {
      guard let words = self.words[other.dataSet.id] else { continue }
      render([], source: words.source(id: ids.next(), isDerived: isDerived), texts, to: &bytes)
    }
  }

  private func tables(
    _ layout: TableLayout, _ selection: WagesSelection, ids: inout TableNumbers,
    texts: inout PageTexts, statuses: inout FigureStatuses
  ) -> [Value] {
    var tables: [Value] = []
    let words = layout.words
    let caption = selection.caption.map { Value.text(Text($0)) }
    let wages = selection.measures.filter(\.isWage)
    for period in selection.periods where !wages.isEmpty {
      let head = TableLayout.Head(
        id: ids.next(), caption: caption ?? words[period].caption, unit: words.wageUnit)
      let table = layout.wages(wages, per: period, head: head)
      statuses.formUnion(table.statuses)
      tables.append(table.value)
      if selection.showsDifference, layout.columns.count == 2 {
        let caption = tablePhrases.differenceCaption(
          layout.labels[0], layout.labels[1], words: words, per: period, texts: &texts)
        let head = TableLayout.Head(id: ids.next(), caption: caption, unit: words.differenceUnit)
        tables.append(layout.differences(wages, per: period, head: head, texts: &texts).value)
      }
    }
    if selection.measures.contains(.employment) {
      let head = TableLayout.Head(
        id: ids.next(), caption: words.employmentCaption, unit: words.employmentUnit)
      tables.append(layout.employment(head: head).value)
    }
    return tables
  }

  private func render(
    _ tables: [Value], source: Value, _ texts: PageTexts, to bytes: inout [UInt8]
  ) {
    let values: [Value] = [.list(tables), source, .record(phrases.words)]
    templates.wages.render(Record(templates.wagesSchema, values), texts: texts, into: &bytes)
  }

  private func isDated(_ columns: [CareerColumn]) -> Bool {
    columns.contains { $0.dataSet.id != columns[0].dataSet.id }
  }

  private func title(of column: WagesSelection.Column, isDated: Bool) -> Text {
    let title = titles[column.career] ?? ""
    guard isDated, let period = words[column.dataSet]?.referencePeriod else { return title }
    return Text(phrases.text(.datedCareer, ["career": title.text, "period": period]))
  }
}

extension Text {
  /// The text itself.
  var text: String { String(decoding: raw, as: UTF8.self) }
}
