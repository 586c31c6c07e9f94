internal import Localization
internal import Templates
internal import WageData

/// Makes the records of tables, with the words that all of them share.
struct TableWriter: Sendable {
  /// What a table says beside its figures.
  struct Head {
    /// The id of the caption.
    let id: Value

    /// The caption and its second line.
    let caption: Value
    var unit: Value

    /// What stands over the first column; the word for measures unless set.
    var corner: Value?

    /// The sentence about all occupations.
    var benchmark = Value.absent

    /// What is said under the table.
    var notes: [String] = []
  }

  /// The heads of the columns of difference and ratio.
  let differenceHeads: Value

  /// The heads of the columns of a career over the years, in the order of its measures.
  let yearHeads: Value

  /// What stands over a first column of times.
  let cornerPeriod: Value

  /// The head of a column of differences alone.
  let differenceHead: Value

  /// What stands over a first column of careers.
  let cornerOccupation: Value

  /// The name of all occupations together.
  let allOccupations: Value

  private let cornerMeasure: Value
  // The words for difference and ratio.
  private let compared: [Value]
  private let measures: [Value]
  private let shortHeads: [Measure: Value]
  private let yearlyDifference: Message?
  private let hourlyDifference: Message?

  /// Takes the words of a language.
  init(_ phrases: Phrasebook) {
    measures = Measure.allCases.map { .text(phrases.label($0.labelKey)) }
    let text = { (key: MessageKey) in Value.text(Text(phrases.text(key))) }
    compared = [MessageKey.difference, .ratio].map(text)
    let heads = compared.map { Value.record(Record(WageOffer.column, [$0, .absent, .absent])) }
    differenceHead = heads[0]
    differenceHeads = .list(heads)
    shortHeads = [.p10: text(.columnP10), .p90: text(.columnP90)]
    let yearLabels = [
      text(.columnP10), measures[Measure.median.slot], text(.columnP90),
    ]
    yearHeads = .list(yearLabels.map { .record(Record(WageOffer.column, [$0, .absent, .absent])) })
    cornerPeriod = text(.cornerPeriod)
    cornerMeasure = text(.cornerMeasure)
    cornerOccupation = text(.cornerOccupation)
    allOccupations = text(.allOccupations)
    yearlyDifference = phrases.message(.captionDifferenceYear)
    hourlyDifference = phrases.message(.captionDifferenceHour)
  }

  /// The head of the column of a measure.
  func head(_ measure: Measure) -> Value {
    head(measures[measure.slot], side: nil)
  }

  /// The same in as few letters as there is room for beside the names of careers.
  func shortHead(_ measure: Measure) -> Value {
    head(shortHeads[measure] ?? measures[measure.slot], side: nil)
  }

  /// The head of a column with the marks of all of it; of two columns the side is 0 or 1.
  func head(_ label: Value, side: Int?, codes: Value = .absent) -> Value {
    let side = side.map { Value.text(Text($0 == 0 ? "first" : "second")) }
    return .record(Record(WageOffer.column, [label, codes, side ?? .absent]))
  }

  /// The heads of the columns of difference and ratio with the marks of both.
  func differenceHeads(_ codes: Value) -> Value {
    .list(compared.map { head($0, side: nil, codes: codes) })
  }

  /// The row of a measure.
  func row(_ measure: Measure, _ cells: [Value]) -> Value {
    row(measures[measure.slot], cells)
  }

  /// A row of a table, with the marks of all of it; the URLs are of the page that its label names, and
  /// of a comparison with it.
  func row(
    _ label: Value,
    _ cells: [Value],
    isBenchmark: Bool = false,
    codes: Value = .absent,
    url: Value = .absent,
    comparison: Value = .absent
  ) -> Value {
    .record(
      Record(
        WageOffer.row,
        [label, codes, url, comparison, .flag(isBenchmark), .list(cells)]
      )
    )
  }

  /// A table.
  func table(_ head: Head, heads: Value, rows: [Value], legend: Value) -> Value {
    .record(
      Record(
        WageOffer.table,
        [
          head.id, head.caption, head.unit, head.corner ?? cornerMeasure, heads, .list(rows),
          head.benchmark, legend, .list(head.notes.map { .text(Text($0)) }),
        ]
      )
    )
  }

  /// The caption of a table of the differences of two careers.
  func differenceCaption(
    _ first: String,
    _ second: String,
    words: DataSetWords,
    per period: PayPeriod
  ) -> Value {
    let message =
      switch period {
      case .year: yearlyDifference
      case .hour: hourlyDifference
      }
    let values = [
      "first": first, "second": second, "period": words.referencePeriod, "area": words.area,
    ]
    return .text(Text(message?.text(values) ?? ""))
  }
}
