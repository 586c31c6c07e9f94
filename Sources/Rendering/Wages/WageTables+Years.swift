internal import SiteModel
internal import Templates
internal import WageData

extension WageTables {
  /// Appends the table of a career over the years, every row dated, with the sources of all.
  func append(
    _ years: CareerYears,
    title: Text,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    let marks = seriesMarks(of: years.columns, isOneCareer: true)
    var statuses: FigureStatuses = []
    let rows = years.columns.map { column in
      let line = CareerYears.measures.map { column[$0, years.period, .traced] }
      let mark = marks.statuses(of: column)
      statuses = line.reduce(into: statuses.union(mark)) { $0.formUnion($1.statuses) }
      return tables.row(
        .text(referencePeriod(of: column.number)),
        line.map { .markup($0.html) },
        codes: cells.codes(of: mark)
      )
    }
    let table = tables.table(
      head(years, title: title, notes: marks.notes, id: ids.next()),
      heads: tables.yearHeads,
      rows: rows,
      legend: .markup(cells.legend(of: statuses))
    )
    let isDerived = statuses.contains(FigureStatuses(.derived))
    render([table], of: years.columns, isDerived: isDerived, ids: &ids, to: &bytes)
  }

  /// What is marked where columns stand in one table.
  func seriesMarks(of columns: [CareerColumn], isOneCareer: Bool) -> SeriesMarks {
    let writer = SeriesChangeWriter(language: charts.language, phrases: phrases)
    return SeriesMarks(columns, writer, isOneCareer: isOneCareer)
  }

  /// The caption of a table of wages or, without a pay period, of workers: an editor's own words, or
  /// what it shows, with all of its times.
  func caption(
    of layout: TableLayout,
    _ selection: WagesSelection,
    per period: PayPeriod?
  ) -> Value {
    if period != nil, let own = selection.caption { return .text(Text(own)) }
    guard layout.isDated else {
      return period.map { layout.words[$0].caption } ?? layout.words.employmentCaption
    }
    let times = layout.columns.map(\.number).reduce(into: [Int]()) { times, number in
      if !times.contains(number) { times.append(number) }
    }
    let months = times.map { words[$0].referencePeriod }.joined(separator: ", ")
    let key: MessageKey =
      switch period {
      case .year: .captionYear
      case .hour: .captionHour
      case nil: .captionEmployment
      }
    return .text(Text(phrases.text(key, ["period": months, "area": layout.words.area])))
  }

  private func head(
    _ years: CareerYears,
    title: Text,
    notes: [String],
    id: Value
  ) -> TableWriter.Head {
    let record = years.columns[0].dataSet.record
    let term = charts.language.term
    let caption = phrases.text(
      years.period == .year ? .captionYearsYear : .captionYearsHour,
      ["career": title.text, "area": term(record.area)]
    )
    let unit = phrases.text(
      .unitYears,
      ["currency": term(record.currency), "industries": term(record.industries)]
    )
    var head = TableWriter.Head(id: id, caption: .text(Text(caption)), unit: .text(Text(unit)))
    head.corner = tables.cornerPeriod
    head.notes = notes + [phrases.text(.yearsNominal)]
    return head
  }
}
