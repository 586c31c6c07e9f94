internal import SiteModel
internal import WageData

/// Makes the rows of the data beside the pages of a language.
struct TwinRows: Sendable {
  /// The id that stands for all occupations together, as in the links of figures.
  static let allOccupations = "all"

  // Wages by the year and by the hour, and workers, who have no pay period.
  private static let wages = [PayPeriod.year, .hour].flatMap { period -> [TwinRow.Place] in
    Measure.wages.map { TwinRow.Place(measure: $0, period: period) }
  }
  private static let places = wages + [TwinRow.Place(measure: .employment, period: nil)]

  private let subjects: [WagesSelection.Column: TwinSubject]
  // By data set; the same on every page.
  private let benchmarks: [String: TwinText]

  /// Names every career in every data set, and all occupations.
  init(_ tables: WageTables, edition: Edition, allOccupations title: String) {
    var subjects: [WagesSelection.Column: TwinSubject] = [:]
    func add(_ columns: [CareerColumn], _ career: String, _ title: String) {
      for column in columns {
        let place = WagesSelection.Column(career: career, dataSet: column.dataSet.id)
        subjects[place] = TwinSubject(column, career: career, title: title)
      }
    }
    for career in edition.careers {
      add(tables.columns(of: career.id), career.id, career.header.title)
    }
    let all = tables.benchmarks.compactMap(\.self)
    add(all, Self.allOccupations, title)
    self.subjects = subjects
    benchmarks = Dictionary(
      uniqueKeysWithValues: all.map(\.dataSet.id).map { id in
        let place = WagesSelection.Column(career: Self.allOccupations, dataSet: id)
        let rows = TwinText { notation in
          var table = TwinTable(notation)
          subjects[place].map { Self.appendEstimates(of: $0, to: &table) }
          return table.bytes
        }
        return (id, rows)
      }
    )
  }

  /// Appends the rows of some content: for each data set the careers, their comparisons, all
  /// occupations.
  func append(_ content: TwinContent, to table: inout TwinTable) {
    for dataSet in content.dataSets {
      for column in content.columns where column.dataSet == dataSet {
        subjects[column].map { Self.appendEstimates(of: $0, to: &table) }
      }
      for real in content.reals where real.column.dataSet == dataSet {
        append(real, to: &table)
      }
      for pair in content.pairs where pair.first.dataSet == dataSet {
        append(pair, to: &table)
      }
      benchmarks[dataSet].map { table.append($0) }
    }
  }

  /// Appends the rows of a page's neighbours: the median of each, and what it is less the page's own;
  /// without what the content tells already.
  func append(_ neighbours: TwinNeighbours, besides content: TwinContent, to table: inout TwinTable)
  {
    guard let own = subjects[neighbours.own] else { return }
    let place = TwinRow.Place(measure: .median, period: neighbours.period)
    for other in neighbours.others where !content.columns.contains(other) {
      subjects[other].map { table.append(Self.estimate($0, place)) }
    }
    for other in neighbours.others {
      let isTold = content.pairs.contains { $0.first == other && $0.second == neighbours.own }
      guard !isTold else { continue }
      subjects[other].map { table.append(Self.difference($0, own, place)) }
    }
    let all = WagesSelection.Column(
      career: Self.allOccupations,
      dataSet: neighbours.own.dataSet
    )
    subjects[all].map { table.append(Self.difference($0, own, place)) }
  }

  private func append(_ real: TwinContent.Real, to table: inout TwinTable) {
    guard let subject = subjects[real.column] else { return }
    let prices = TwinText("\(real.conversion.to.month)")
    for place in Self.wages {
      let operand = subject.column.operand(place.measure, place.period)
      table.append(
        TwinRow(
          subject: subject,
          kind: .real,
          place: place,
          statement: FigureStatement(of: operand?.inPrices(real.conversion)),
          prices: prices
        )
      )
    }
  }

  private func append(_ pair: TwinContent.Pair, to table: inout TwinTable) {
    guard let first = subjects[pair.first], let second = subjects[pair.second] else { return }
    for place in Self.wages {
      table.append(Self.difference(first, second, place, in: pair.prices))
      table.append(Self.ratio(first, second, place, in: pair.prices))
    }
  }

  private static func appendEstimates(of subject: TwinSubject, to table: inout TwinTable) {
    for place in places { table.append(estimate(subject, place)) }
  }

  private static func estimate(_ subject: TwinSubject, _ place: TwinRow.Place) -> TwinRow {
    TwinRow(
      subject: subject,
      kind: .estimate,
      place: place,
      statement: subject.column.statement(place.measure, place.period)
    )
  }

  private static func difference(
    _ first: TwinSubject,
    _ second: TwinSubject,
    _ place: TwinRow.Place,
    in prices: ConstantPrices? = nil
  ) -> TwinRow {
    TwinRow(
      subject: first,
      kind: .difference,
      place: place,
      statement: prices.map { .difference(first.operand(place, $0), second.operand(place, $0)) }
        ?? .difference(first.column, second.column, place.measure, place.period),
      comparedWith: second,
      prices: prices.map { TwinText("\($0.month)") }
    )
  }

  private static func ratio(
    _ first: TwinSubject,
    _ second: TwinSubject,
    _ place: TwinRow.Place,
    in prices: ConstantPrices?
  ) -> TwinRow {
    TwinRow(
      subject: first,
      kind: .ratio,
      place: place,
      statement: prices.map { .ratio(first.operand(place, $0), second.operand(place, $0)) }
        ?? .ratio(first.column, second.column, place.measure, place.period),
      comparedWith: second,
      prices: prices.map { TwinText("\($0.month)") }
    )
  }
}

extension TwinSubject {
  /// What is compared of it where two times are told in the prices of a month.
  fileprivate func operand(_ place: TwinRow.Place, _ prices: ConstantPrices) -> Operand? {
    column.operand(place.measure, place.period).map(prices.converted)
  }
}
