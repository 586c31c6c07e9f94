internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Lays the figures of careers out as tables.
///
/// Up to three careers are columns, so that a table fits a phone; four or more are rows.
struct TableLayout {
  /// A table with the marks that it uses.
  struct Table {
    let value: Value
    let statuses: FigureStatuses
  }

  /// What a table says beside its figures.
  struct Head {
    let id: Value
    let caption: Value
    let unit: Value
  }

  private static let mostColumns = 3
  private static let measuresOfRows: [Measure] = [.p10, .median, .p90]

  let labels: [Text]
  let columns: [CareerColumn]
  let benchmark: CareerColumn?
  let words: DataSetWords
  let cells: CellWriter
  let phrases: TablePhrases

  /// A table of wages by one pay period.
  func wages(_ measures: [Measure], per period: PayPeriod, head: Head) -> Table {
    columns.count <= Self.mostColumns
      ? byMeasure(measures, per: period, head: head)
      : byCareer(measures.filter(Self.measuresOfRows.contains), per: period, head: head)
  }

  /// A table of numbers of workers.
  func employment(head: Head) -> Table {
    columns.count <= Self.mostColumns
      ? byMeasure([.employment], per: nil, head: head)
      : byCareer([.employment], per: nil, head: head)
  }

  /// A table of the differences and ratios of two careers.
  func differences(
    _ measures: [Measure], per period: PayPeriod, head: Head, texts: inout PageTexts
  ) -> Table {
    var statuses: FigureStatuses = []
    var rows: [Value] = []
    rows.reserveCapacity(measures.count)
    for measure in measures {
      let figures = differences(measure, period, statuses: &statuses, texts: &texts)
      rows.append(row(phrases.measures[measure.slot], cells: .absent, figures: .list(figures)))
    }
    let table = table(
      head, corner: phrases.cornerMeasure, columns: phrases.differenceHeads, rows: rows,
      statuses: statuses, benchmark: .absent)
    return Table(value: table, statuses: statuses)
  }

  private func byMeasure(_ measures: [Measure], per period: PayPeriod?, head: Head) -> Table {
    var statuses: FigureStatuses = []
    var rows: [Value] = []
    rows.reserveCapacity(measures.count)
    for measure in measures {
      var values: [Value] = []
      values.reserveCapacity(columns.count)
      for column in columns {
        let cell = column[measure, period]
        values.append(cell.html)
        statuses.formUnion(cell.statuses)
      }
      rows.append(row(phrases.measures[measure.slot], cells: .list(values), figures: .absent))
    }
    let isPair = columns.count == 2
    let heads = columns.enumerated().map { index, column in
      isLabelled ? column.heads[isPair ? index + 1 : 0] : datedHead(index, isPair: isPair)
    }
    let table = table(
      head, corner: phrases.cornerMeasure, columns: .list(heads), rows: rows, statuses: statuses,
      benchmark: benchmark == nil ? .absent : period.map { words[$0].benchmark } ?? .absent)
    return Table(value: table, statuses: statuses)
  }

  private func byCareer(_ measures: [Measure], per period: PayPeriod?, head: Head) -> Table {
    var statuses: FigureStatuses = []
    var rows: [Value] = []
    for (label, column) in zip(labels, columns) {
      let line = measures.map { column[$0, period] }
      for cell in line { statuses.formUnion(cell.statuses) }
      rows.append(row(.text(label), cells: .list(line.map(\.html)), figures: .absent))
    }
    if let benchmark {
      let line = measures.map { benchmark[$0, period] }
      for cell in line { statuses.formUnion(cell.statuses) }
      let label = phrases.allOccupations
      rows.append(row(label, cells: .list(line.map(\.html)), figures: .absent, isBenchmark: true))
    }
    let heads = measures.map { phrases.measureHeads[$0.slot] }
    let table = table(
      head, corner: phrases.cornerOccupation, columns: .list(heads), rows: rows,
      statuses: statuses, benchmark: .absent)
    return Table(value: table, statuses: statuses)
  }

  // Difference and ratio; what both careers publish needs no further question.
  private func differences(
    _ measure: Measure, _ period: PayPeriod, statuses: inout FigureStatuses,
    texts: inout PageTexts
  ) -> [Value] {
    let format = cells.format
    if columns[0].dataSet.id == columns[1].dataSet.id,
      let first = columns[0].published(measure, period),
      let second = columns[1].published(measure, period)
    {
      let pair = PublishedPair(first, second)
      if let ratio = pair.ratioInHundredths {
        return [
          cells.record(
            texts.text { format.appendAmount(pair.difference, per: period, to: &$0) },
            datum: texts.text { format.appendDatum(pair.difference, per: period, to: &$0) }),
          cells.record(
            texts.text { format.appendRatio(ratio, to: &$0) },
            datum: texts.text { format.appendRatioDatum(ratio, to: &$0) }),
        ]
      }
    }
    return comparedDifferences(measure, period, statuses: &statuses)
  }

  private func comparedDifferences(
    _ measure: Measure, _ period: PayPeriod, statuses: inout FigureStatuses
  ) -> [Value] {
    var figures: [Figure?] = [nil, nil]
    if let left = columns[0].operand(measure, period), let right = columns[1].operand(measure, period) {
      let comparison = WageData.Comparison(left, right)
      figures = [try? comparison.difference(), try? comparison.ratio()]
    }
    return figures.map { figure in
      guard let figure else {
        statuses.insert(FigureStatuses(.unavailable))
        return .record(cells.missing(.unavailable))
      }
      let (record, marks) = cells.record(of: figure)
      statuses.formUnion(marks)
      return record
    }
  }

  // Columns of several data sets are dated, so their heads are not the careers' own.
  private var isLabelled: Bool {
    Set(columns.map(\.dataSet.id)).count == 1
  }

  private func datedHead(_ index: Int, isPair: Bool) -> Value {
    let side: Value = isPair ? .text(Text(index == 0 ? "first" : "second")) : .absent
    return .record(Record(WageOffer.column, [.text(labels[index]), side]))
  }

  private func row(
    _ label: Value, cells: Value, figures: Value, isBenchmark: Bool = false
  ) -> Value {
    .record(Record(WageOffer.row, [label, .flag(isBenchmark), cells, figures]))
  }

  private func table(
    _ head: Head, corner: Value, columns: Value, rows: [Value], statuses: FigureStatuses,
    benchmark: Value
  ) -> Value {
    .record(
      Record(
        WageOffer.table,
        [
          head.id, head.caption, head.unit, corner, columns, .list(rows), benchmark,
          cells.legend(of: statuses), .flag(!statuses.isEmpty),
        ]))
  }
}
