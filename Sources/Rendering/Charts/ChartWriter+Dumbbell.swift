internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

extension ChartWriter {
  /// A career at two times, the earlier one first.
  private struct Dumbbell {
    let title: Text
    let points: [ChartPoint?]
    let amounts: [String?]

    /// Whether there is anything to draw.
    var isShown: Bool { points.contains { $0 != nil } }
  }

  /// Appends the medians of the same careers in two data sets; nothing if none has one.
  ///
  /// The older data set comes first in the chart, whichever the editor named first.
  func appendDumbbell(
    _ groups: [[CareerColumn]],
    _ titles: [Text],
    _ options: DumbbellOptions,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    let groups = groups.sorted { $0[0].dataSet.record.period < $1[0].dataSet.record.period }
    guard let period = Self.period(of: groups.flatMap(\.self), among: options.periods) else {
      return
    }
    let careers = titles.indices.map { index in
      dumbbell(titles[index], groups.map { $0[index] }, per: period)
    }
    let axis = ChartAxis(
      reaching: careers.flatMap(\.points).compactMap { $0?.minorUnits }.max() ?? 0
    )
    let times = groups.map { words[$0[0].number] }
    let months = times.map(\.referencePeriod)
    let columns = groups.flatMap(\.self)
    let meaning = options.prices?.notes(on: columns) ?? [phrases.text(.dumbbellNominal)]
    var head = head(times, columns, options, per: period, ids: &ids)
    head.finding = .text(Text(meaning.joined(separator: " ")))
    head.notes = meaning + notes(careers, groups, months, per: period)
    let rows = careers.enumerated().filter(\.element.isShown).map { index, career in
      place(career, side: careers.count == 2 ? index : nil, months, on: axis)
    }
    let record = sheet.record(rows, on: axis, money: times[1].money, head: head)
    templates.dumbbellChart.render(record, into: &bytes)
  }

  private func head(
    _ times: [DataSetWords],
    _ columns: [CareerColumn],
    _ options: DumbbellOptions,
    per period: PayPeriod,
    ids: inout TableNumbers
  ) -> ChartSheet.Head {
    let (older, newer) = (times[0].referencePeriod, times[1].referencePeriod)
    let key = period == .year ? MessageKey.dumbbellYear : .dumbbellHour
    let words = phrases.text(key, ["older": older, "newer": newer, "area": times[0].area])
    let real = options.prices?.caption(of: columns, area: times[0].area, per: period)
    let unit = options.prices?.unit(of: columns[0].dataSet.record)
    return ChartSheet.Head(
      id: ids.nextChart(),
      caption: .text(Text(real ?? options.caption ?? words)),
      unit: unit.map { .text(Text($0)) } ?? times[1].wageUnit,
      older: .text(Text(older)),
      newer: .text(Text(newer))
    )
  }

  private func dumbbell(
    _ title: Text,
    _ columns: [CareerColumn],
    per period: PayPeriod
  ) -> Dumbbell {
    let operands = columns.map { $0.operand(.median, period) }
    return Dumbbell(
      title: title,
      points: operands.map { $0.flatMap(ChartPoint.init) },
      amounts: operands.map { operand in
        operand.flatMap { try? $0.published() }.map(format.sentenceText)
      }
    )
  }

  private func place(
    _ career: Dumbbell,
    side: Int?,
    _ months: [String],
    on axis: ChartAxis
  ) -> ChartSheet.Row {
    let lines = NameLines.of(career.title.text, length: ChartLayout.shortNameLength)
    let x = { (point: ChartPoint?, isBound: Bool) -> Value in
      guard let point, point.isBound == isBound else { return .absent }
      return .text(Text(axis.x(of: point.minorUnits)))
    }
    let (older, newer) = (career.points[0], career.points[1])
    let amounts = career.amounts.map { amount -> Value in
      amount.map { .text(Text($0)) } ?? .absent
    }
    var drawing: [UInt8] = []
    let values: [Value] = [
      ChartLayout.end, StripDrawing.lines(lines), amounts[0], amounts[1],
      .text(Text("\(ChartLayout.baseline(of: 0, lines: lines.count))")),
      x(older, false), x(newer, false), x(older, true), x(newer, true),
      older.flatMap { older in newer.map { StripDrawing.span(older, $0, axis) } } ?? .absent,
    ]
    templates.dumbbellRow.render(Record(ChartOffer.dumbbell, values), into: &drawing)
    return ChartSheet.Row(
      side: side.map { .text($0 == 0 ? "first" : "second") } ?? .absent,
      lineCount: lines.count,
      drawing: .markup(drawing),
      words: .text(Text(self.words(of: career, months)))
    )
  }

  private func words(of career: Dumbbell, _ months: [String]) -> String {
    zip(career.amounts, months).compactMap { amount, month in
      amount.map { amount in
        let title = phrases.text(.datedCareer, ["career": career.title.text, "period": month])
        return phrases.text(.chartMedian, ["career": title, "median": amount])
      }
    }.joined(separator: " ")
  }

  private func notes(
    _ careers: [Dumbbell],
    _ groups: [[CareerColumn]],
    _ months: [String],
    per period: PayPeriod
  ) -> [String] {
    var notes: [String] = []
    for career in careers {
      for (amount, month) in zip(career.amounts, months) where amount == nil {
        let title = phrases.text(.datedCareer, ["career": career.title.text, "period": month])
        notes.append(missing(title))
      }
    }
    for (time, group) in groups.enumerated() {
      let bounds = careers.compactMap { $0.points[time] }.filter(\.isBound)
      guard let bound = bounds.first else { continue }
      let note = topCode(bound, words[group[0].number].money, per: period)
      if !notes.contains(note) { notes.append(note) }
    }
    let changes = SeriesChangeWriter(language: language, phrases: phrases)
    // G-14: a break of the series between two times is marked.
    return notes + changes.texts(groups[0][0].dataSet.record, groups[1][0].dataSet.record)
  }

  private func topCode(_ bound: ChartPoint, _ money: NumberFormat, per period: PayPeriod) -> String
  {
    var amount: [UInt8] = []
    format.appendMoney(bound.minorUnits, money, per: period, to: &amount)
    return phrases.text(.chartTopCode, ["amount": String(decoding: amount, as: UTF8.self)])
  }
}
