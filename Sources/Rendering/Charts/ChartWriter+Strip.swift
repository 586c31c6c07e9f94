internal import SiteModel
internal import Templates
internal import WageData

extension ChartWriter {
  /// A career that may have a row.
  private struct Entry {
    let column: CareerColumn
    let title: Text
    let row: StripRow?
    let side: Value
  }

  /// Appends the percentiles of some careers on one axis; nothing if none has a median.
  func appendStrip(
    _ columns: [CareerColumn],
    _ titles: [Text],
    _ options: StripOptions,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    guard let first = columns.first,
      let period = Self.period(of: columns, among: options.periods)
    else { return }
    let careers = entries(columns, titles, per: period)
    let isOfOneDataSet = columns.allSatisfy { $0.number == first.number }
    let all =
      isOfOneDataSet && options.showsBenchmark ? allOccupations(first.number, per: period) : nil
    var head = head(options, words[first.number], per: period, ids: &ids)
    let finding = finding(careers.filter { $0.row != nil }, all, per: period)
    head.finding = finding.map { .text(Text($0)) } ?? .absent
    let entries = careers + (all.map { [$0] } ?? [])
    head.notes = notes(entries, options, per: period)
    let axis =
      options.axis ?? ChartAxis(reaching: entries.compactMap { $0.row?.figures.reach }.max() ?? 0)
    let rows = entries.compactMap { entry in
      entry.row.map { row in
        let words = options.isList ? Value.absent : .text(row.words)
        return place(row, entry.side, words, on: axis)
      }
    }
    let record = sheet.record(rows, on: axis, money: words[first.number].money, head: head)
    templates.stripChart.render(record, into: &bytes)
  }

  /// What is said of a career that publishes no median.
  func missing(_ career: String) -> String {
    phrases.text(.chartMissing, ["career": career])
  }

  private func missing(_ careers: [String], _ options: StripOptions) -> [String] {
    guard options.isList, !careers.isEmpty else { return careers.map(missing) }
    let count = careers.count
    return [phrases.text(.chartMissingInList, count: count, ["count": "\(count)"])]
  }

  private func head(
    _ options: StripOptions,
    _ words: DataSetWords,
    per period: PayPeriod,
    ids: inout TableNumbers
  ) -> ChartSheet.Head {
    ChartSheet.Head(
      id: ids.nextChart(),
      caption: options.caption.map { .text(Text($0)) } ?? words[period].chart,
      unit: words.wageUnit,
      table: options.table
    )
  }

  private func entries(
    _ columns: [CareerColumn],
    _ titles: [Text],
    per period: PayPeriod
  ) -> [Entry] {
    columns.indices.map { index in
      Entry(
        column: columns[index],
        title: titles[index],
        row: row(columns[index], titles[index], per: period),
        side: columns.count == 2 ? .text(Text(index == 0 ? "first" : "second")) : .absent
      )
    }
  }

  private func allOccupations(_ dataSet: Int, per period: PayPeriod) -> Entry? {
    let title = Text(phrases.text(.allOccupations))
    guard let column = benchmarks[dataSet], let row = row(column, title, per: period) else {
      return nil
    }
    return Entry(column: column, title: title, row: row, side: .text("benchmark"))
  }

  private func place(
    _ row: StripRow,
    _ side: Value,
    _ words: Value,
    on axis: ChartAxis
  ) -> ChartSheet.Row {
    ChartSheet.Row(
      side: side,
      lineCount: row.lines.count,
      drawing: .markup(strips.html(row, on: axis)),
      words: words
    )
  }

  /// What is said of the percentiles of some careers on one axis; `nil` if nothing is.
  func finding(
    _ columns: [CareerColumn],
    _ titles: [Text],
    _ options: StripOptions
  ) -> String? {
    guard let first = columns.first,
      let period = Self.period(of: columns, among: options.periods)
    else { return nil }
    let careers = entries(columns, titles, per: period).filter { $0.row != nil }
    let isOfOneDataSet = columns.allSatisfy { $0.number == first.number }
    let all =
      isOfOneDataSet && options.showsBenchmark ? allOccupations(first.number, per: period) : nil
    return finding(careers, all, per: period)
  }

  private func finding(_ careers: [Entry], _ all: Entry?, per period: PayPeriod) -> String? {
    StripFinding(phrases, format, per: period).text(
      careers.map(\.column),
      careers.map(\.title),
      benchmark: all?.column,
      month: words[careers[0].column.number].referencePeriod
    )
  }

  // Who is left out, and once for each data set what its arrows stand for.
  private func notes(
    _ entries: [Entry],
    _ options: StripOptions,
    per period: PayPeriod
  ) -> [String] {
    var notes = missing(entries.filter { $0.row == nil }.map(\.title.text), options)
    for entry in entries where entry.row?.figures.holdsBound == true {
      let note = words[entry.column.number][period].topCode
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }
}
