internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Puts drawn rows on an axis and words around them.
struct ChartSheet: Sendable {
  /// A row that was drawn, or a hole for one.
  struct Row {
    let side: Value
    let lineCount: Int
    let drawing: Value
    let words: Value
  }

  /// What a chart says beside its rows.
  struct Head {
    /// The id from which those of the chart's title and text are made.
    let id: Value

    /// What, when and where, and what the numbers are.
    let caption: Value
    let unit: Value

    /// The id of the table with the same figures; absent if it is next to the chart.
    var table = Value.absent

    /// What is to be seen.
    var finding = Value.absent

    /// The reference periods of a dumbbell.
    var older = Value.absent
    var newer = Value.absent

    /// What the reader must know.
    var notes: [String] = []
  }

  private let schema: Schema
  private let words: Record
  private let format: FigureFormat

  /// Takes the words of a language and how it writes figures.
  init(_ templates: FragmentTemplates, words: Record, format: FigureFormat) {
    schema = templates.chartSchema
    self.words = words
    self.format = format
  }

  /// The values of a chart.
  func record(_ rows: [Row], on axis: ChartAxis, money: NumberFormat, head: Head) -> Record {
    var top = 0
    var placed: [Value] = []
    for row in rows {
      let y = Text("\(top + ChartLayout.centre(lines: row.lineCount))")
      placed.append(.record(Record(ChartOffer.row, [row.side, .text(y), row.drawing, row.words])))
      top += ChartLayout.height(lines: row.lineCount)
    }
    let number = { (number: Int) in Value.text(Text("\(number)")) }
    return Record(
      schema,
      [
        head.id, head.caption, head.unit, head.table, number(ChartLayout.width),
        number(ChartLayout.total(below: top)), number(top), number(ChartLayout.labels(below: top)),
        ticks(axis, money), .list(placed), head.finding, head.older, head.newer,
        .list(head.notes.map { .text(Text($0)) }), .record(words),
      ]
    )
  }

  // The last label alone carries the sign of the currency.
  private func ticks(_ axis: ChartAxis, _ money: NumberFormat) -> Value {
    .list(
      axis.ticks.map { amount in
        var label: [UInt8] = []
        if amount == axis.end {
          format.appendMoney(amount, money, per: .year, to: &label)
        } else {
          format.appendAmount(amount, per: .year, to: &label)
        }
        let anchor: Value =
          amount == 0 ? .text("start") : amount == axis.end ? .text("end") : .absent
        return .record(
          Record(
            ChartOffer.tick,
            [.text(Text(axis.x(of: amount))), .text(Text(utf8: label)), anchor]
          )
        )
      }
    )
  }
}
