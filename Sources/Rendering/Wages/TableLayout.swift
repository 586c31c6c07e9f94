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
    let statuses: Set<FigureStatus>
  }

  private static let mostColumns = 3
  private static let measuresOfRows: [Measure] = [.p10, .median, .p90]

  let labels: [Text]
  let columns: [CareerColumn]
  let benchmark: CareerColumn?
  let cells: CellWriter
  let phrases: Phrasebook

  /// A table of wages by one pay period.
  func wages(
    _ measures: [Measure], per period: PayPeriod, id: String, caption: String, unit: String
  ) -> Table {
    columns.count <= Self.mostColumns
      ? byMeasure(measures, per: period, id: id, caption: caption, unit: unit)
      : byCareer(
        measures.filter(Self.measuresOfRows.contains), per: period, id: id, caption: caption,
        unit: unit)
  }

  /// A table of numbers of workers.
  func employment(id: String, caption: String, unit: String) -> Table {
    columns.count <= Self.mostColumns
      ? byMeasure([.employment], per: nil, id: id, caption: caption, unit: unit)
      : byCareer([.employment], per: nil, id: id, caption: caption, unit: unit)
  }

  /// A table of the differences and ratios of two careers.
  func differences(
    _ measures: [Measure], per period: PayPeriod, id: String, caption: String, unit: String
  ) -> Table {
    let rows = measures.map { measure in
      row(label(measure), differences(measure, period))
    }
    let heads = [MessageKey.difference, .ratio].map { head(Text(phrases.text($0)), side: nil) }
    return table(
      id, caption, unit, corner: .cornerMeasure, heads: heads, rows: rows, benchmark: nil)
  }

  private func byMeasure(
    _ measures: [Measure], per period: PayPeriod?, id: String, caption: String, unit: String
  ) -> Table {
    let rows = measures.map { measure in
      row(label(measure), columns.map { $0[measure, period] })
    }
    let sides = columns.count == 2 ? ["first", "second"] : Array(repeating: nil, count: labels.count)
    return table(
      id, caption, unit, corner: .cornerMeasure, heads: zip(labels, sides).map(head), rows: rows,
      benchmark: period.flatMap(benchmarkSentence))
  }

  private func byCareer(
    _ measures: [Measure], per period: PayPeriod?, id: String, caption: String, unit: String
  ) -> Table {
    var rows = zip(labels, columns).map { label, column in
      row(label, measures.map { column[$0, period] })
    }
    if let benchmark {
      let label = Text(phrases.text(.allOccupations))
      rows.append(row(label, measures.map { benchmark[$0, period] }, isBenchmark: true))
    }
    let heads = measures.map { head(label($0), side: nil) }
    return table(
      id, caption, unit, corner: .cornerOccupation, heads: heads, rows: rows, benchmark: nil)
  }

  private func differences(_ measure: Measure, _ period: PayPeriod) -> [CareerColumn.Cell] {
    guard let left = columns[0].operand(measure, period),
      let right = columns[1].operand(measure, period)
    else { return [cells.missing(.unavailable), cells.missing(.unavailable)] }
    let comparison = WageData.Comparison(left, right)
    let difference = try? comparison.difference()
    let ratio = try? comparison.ratio()
    return [difference, ratio].map { figure in
      figure.map { cells.cell(of: $0) } ?? cells.missing(.unavailable)
    }
  }

  private func benchmarkSentence(_ period: PayPeriod) -> String? {
    guard let operand = benchmark?.operand(.median, period), let figure = try? operand.published()
    else { return nil }
    return phrases.text(
      period == .year ? .benchmarkYear : .benchmarkHour,
      ["median": cells.sentenceText(figure)])
  }

  private func label(_ measure: Measure) -> Text {
    phrases.label(MeasureLabel.key(measure))
  }

  private func head(_ label: Text, side: String?) -> Value {
    .record(
      Record(WageOffer.column, [.text(label), side.map { .text(Text($0)) } ?? .absent]))
  }

  private func row(
    _ label: Text, _ cells: [CareerColumn.Cell], isBenchmark: Bool = false
  ) -> (value: Value, statuses: [FigureStatus]) {
    let values: [Value] = [.text(label), .flag(isBenchmark), .list(cells.map(\.value))]
    return (.record(Record(WageOffer.row, values)), cells.flatMap(\.statuses))
  }

  private func table(
    _ id: String, _ caption: String, _ unit: String, corner: MessageKey, heads: [Value],
    rows: [(value: Value, statuses: [FigureStatus])], benchmark: String?
  ) -> Table {
    let statuses = Set(rows.flatMap(\.statuses))
    let legend = cells.legend(of: statuses)
    let values: [Value] = [
      .text(Text(id)), .text(Text(caption)), .text(Text(unit)), .text(Text(phrases.text(corner))),
      .list(heads), .list(rows.map(\.value)), benchmark.map { .text(Text($0)) } ?? .absent,
      .list(legend), .flag(!legend.isEmpty),
    ]
    return Table(value: .record(Record(WageOffer.table, values)), statuses: statuses)
  }
}

extension Text {
  /// The text itself.
  var text: String { String(decoding: raw, as: UTF8.self) }
}
