internal import SourceText
internal import WageData

/// Tells which pairs of careers are worth a page that no editor wrote.
struct PairGate {
  private let hasProse: [Bool]
  /// For each career its medians by the year and by the hour in the site's data set.
  private let medians: [[Operand]]

  /// Looks at the careers of a language; without a data set no pair passes.
  init(_ careers: [Career], dataSet: DataSet?) {
    hasProse = careers.map { career in
      !career.opening.isEmpty || career.sections.contains { !$0.own.isEmpty }
    }
    medians = careers.map { career in dataSet.map { Self.medians(of: career, in: $0) } ?? [] }
  }

  /// Whether both careers have prose and medians that may be compared.
  func passes(_ pair: PairRoutes.Pair) -> Bool {
    hasProse[pair.first] && hasProse[pair.second]
      && zip(medians[pair.first], medians[pair.second]).contains { Self.areComparable($0, $1) }
  }

  private static func medians(of career: Career, in dataSet: DataSet) -> [Operand] {
    guard let code = career.codes.code(in: dataSet.record.classification) else { return [] }
    return PayPeriod.allCases.compactMap { period in
      Operand(code, in: dataSet, measure: .median, per: period)
    }
  }

  private static func areComparable(_ left: Operand, _ right: Operand) -> Bool {
    (try? WageData.Comparison(left, right).ratio()) != nil
  }
}
