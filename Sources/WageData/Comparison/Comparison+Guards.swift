internal import CalendarDates
internal import SourceText

extension Comparison {
  /// Everything that speaks against putting the two together, and how much it weighs.
  ///
  /// - Parameter use: What is done with the two.
  /// - Returns: Errors and warnings in the order of their rules; empty if nothing does.
  public func faults(for use: ComparisonUse) -> [ComparisonFault] {
    measureFaults(for: use) + periodFaults(for: use) + recordFaults(for: use)
      + valueFaults(for: use) + classificationFaults
  }

  // G-02. Points of one distribution may be compared with each other, a mean with none of them.
  private func measureFaults(for use: ComparisonUse) -> [ComparisonFault] {
    let (first, second) = (left.measure, right.measure)
    guard first != second, use == .arithmetic else { return [] }
    if first.isWage != second.isWage { return [.differentUnits(first, second)] }
    guard first == .mean || second == .mean else { return [] }
    return [.meanAgainstPercentile(first, second)]
  }

  // G-03 and G-04.
  private func periodFaults(for use: ComparisonUse) -> [ComparisonFault] {
    guard left.measure.isWage, right.measure.isWage else { return [] }
    let (first, second) = (left.estimates, right.estimates)
    if (first.isAnnualOnly && second.isHourlyOnly) || (first.isHourlyOnly && second.isAnnualOnly) {
      return [.annualOnlyAgainstHourlyOnly]
    }
    guard left.period != right.period else { return [] }
    return [
      .differentPayPeriods(left.fact, right.fact, comparable: comparablePair, severity(use))
    ]
  }

  private func severity(_ use: ComparisonUse) -> Severity {
    switch use {
    case .arithmetic, .sideBySide: .error
    case .sentence: .warning
    }
  }

  /// The two by one pay period, where both are published by it.
  private var comparablePair: [WageFact] {
    for period in [left.period, right.period] {
      let pair = [left, right].map { operand in
        WageFact(
          operand.measure,
          operand.estimates.estimate(of: operand.measure, per: period),
          per: period
        )
      }
      if pair.allSatisfy({ $0.estimate.value != nil }) { return pair }
    }
    return []
  }

  // G-05 to G-08: what the source records say.
  private func recordFaults(for use: ComparisonUse) -> [ComparisonFault] {
    let (first, second) = (left.dataSet.record, right.dataSet.record)
    let relaxed: Severity = use == .arithmetic ? .error : .warning
    var faults: [ComparisonFault] = []
    // Amounts of different times that are told in prices of one month are money of one time.
    let (month, other) = (left.priceMonth, right.priceMonth)
    if !axes.contains(.referencePeriod), month != other {
      faults.append(.differentReferencePeriods(month, other, relaxed))
    }
    if !axes.contains(.area), first.area != second.area {
      faults.append(.differentScopes(.area, first.area, second.area))
    }
    if !axes.contains(.industries), first.industries != second.industries {
      faults.append(.differentScopes(.industry, first.industries, second.industries))
    }
    if !axes.contains(.ownership), first.ownership != second.ownership {
      faults.append(.differentScopes(.ownership, first.ownership, second.ownership))
    }
    if first.currency != second.currency, left.measure.isWage, right.measure.isWage {
      faults.append(.differentCurrencies(first.currency, second.currency))
    }
    if !axes.contains(.programme), first.programme != second.programme {
      faults.append(.differentProgrammes(first.programme, second.programme, relaxed))
    }
    return faults
  }

  // G-10. A table shows in words what is missing; arithmetic has nothing to reckon with.
  private func valueFaults(for use: ComparisonUse) -> [ComparisonFault] {
    guard use == .arithmetic else { return [] }
    return [left, right].filter { $0.amount(per: $0.period) == nil }.map { .missingValue($0.fact) }
  }

  // G-13.
  private var classificationFaults: [ComparisonFault] {
    let (first, second) = (
      left.dataSet.record.classification, right.dataSet.record.classification
    )
    guard first != second, !(isBridged(left) && isBridged(right)) else { return [] }
    let isHybrid = [left, right].contains { $0.dataSet.record.period.isInHybridYear }
    return [.differentClassifications(first, second, isHybrid ? .warning : .error)]
  }

  /// Whether the crosswalk names the operand's code in its own classification.
  private func isBridged(_ operand: Operand) -> Bool {
    operand.crosswalk[operand.dataSet.record.classification] == operand.estimates.occupation
  }
}

extension Month {
  /// Whether the OEWS of that year mixes the codes of two versions of the classification.
  fileprivate var isInHybridYear: Bool { [2010, 2011, 2019, 2020].contains(year) }
}
