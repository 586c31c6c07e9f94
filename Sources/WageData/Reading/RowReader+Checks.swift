internal import SourceText

extension RowReader {
  /// Checks the numbers of a row against each other (G-11); of rows that are not wanted only errors
  /// are reported.
  func check(
    _ values: RowValues,
    of row: RowScanner,
    in bytes: Span<UInt8>,
    isWanted: Bool,
    faults: inout FaultList
  ) {
    checkOrder(of: values.hourly, per: .hour, row, in: bytes, faults: &faults)
    checkOrder(of: values.annual, per: .year, row, in: bytes, faults: &faults)
    checkPayPeriods(values, row, in: bytes, faults: &faults)
    checkErrors(values, row, in: bytes, faults: &faults)
    guard isWanted else { return }
    checkMean(of: values.hourly, per: .hour, row, in: bytes, faults: &faults)
    checkMean(of: values.annual, per: .year, row, in: bytes, faults: &faults)
  }

  // Percentiles of one occupation never fall; those at or above the top code stand above all
  // that are published.
  private func checkOrder(
    of wages: WageDistribution,
    per period: PayPeriod,
    _ row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    guard !wages.isPlainlyOrdered else { return }
    var lower = (measure: Measure.p10, estimate: wages.p10)
    checkSign(lower.measure, lower.estimate, per: period, row, in: bytes, faults: &faults)
    checkSign(.mean, wages.mean, per: period, row, in: bytes, faults: &faults)
    for measure in Measure.percentiles.dropFirst() {
      let estimate = wages[measure]
      guard estimate.isPublished else { continue }
      checkSign(measure, estimate, per: period, row, in: bytes, faults: &faults)
      if estimate.isCertainlyBelow(lower.estimate) {
        let fault = DataSetFault.percentilesOutOfOrder(
          lower: WageFact(lower.measure, lower.estimate, per: period),
          higher: WageFact(measure, estimate, per: period)
        )
        add(fault, Field.wage(measure, per: period), row, in: bytes, faults: &faults)
      }
      lower = (measure, estimate)
    }
  }

  private func checkSign(
    _ measure: Measure,
    _ estimate: Estimate,
    per period: PayPeriod,
    _ row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    guard case .value(let value) = estimate, value < 0 else { return }
    let fault = DataSetFault.negativeWage(WageFact(measure, estimate, per: period))
    add(fault, Field.wage(measure, per: period), row, in: bytes, faults: &faults)
  }

  private func checkPayPeriods(
    _ values: RowValues,
    _ row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    guard values.mayDisagree else { return }
    for measure in Measure.wages {
      guard case .value(let hourly) = values.hourly[measure],
        case .value(let annual) = values.annual[measure],
        abs(annual - PayPeriod.hoursPerYear * hourly) > RowValues.largestGap
      else { continue }
      let fault = DataSetFault.payPeriodsDisagree(measure, hourly: hourly, annual: annual)
      add(fault, Field.wage(measure, per: .year), row, in: bytes, faults: &faults)
    }
  }

  private func checkErrors(
    _ values: RowValues,
    _ row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    if case .value(let persons) = values.employment, persons < 0 {
      add(.negativeEmployment(persons), .employment, row, in: bytes, faults: &faults)
    }
    if case .value(let error) = values.employmentPRSE, !(0...1_000).contains(error) {
      add(.standardErrorOutOfRange(tenths: error), .employmentPRSE, row, in: bytes, faults: &faults)
    }
    if case .value(let error) = values.meanPRSE, !(0...1_000).contains(error) {
      add(.standardErrorOutOfRange(tenths: error), .meanPRSE, row, in: bytes, faults: &faults)
    }
  }

  private func checkMean(
    of wages: WageDistribution,
    per period: PayPeriod,
    _ row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    let mean = WageFact(.mean, wages.mean, per: period)
    if wages.mean.isCertainlyBelow(wages.p10) {
      let fault = DataSetFault.meanOutside(mean, WageFact(.p10, wages.p10, per: period))
      add(fault, Field.wage(.mean, per: period), row, in: bytes, faults: &faults)
    }
    if wages.p90.isCertainlyBelow(wages.mean) {
      let fault = DataSetFault.meanOutside(mean, WageFact(.p90, wages.p90, per: period))
      add(fault, Field.wage(.mean, per: period), row, in: bytes, faults: &faults)
    }
  }

  private func add(
    _ fault: DataSetFault,
    _ field: Field,
    _ row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    guard let cell = cell(field, of: row, in: bytes) else { return }
    faults.add(fault, at: cell, in: bytes, after: row.place)
  }
}

extension Estimate {
  /// Whether the amount is known to be less; a published number is below what is top-coded.
  fileprivate func isCertainlyBelow(_ other: Estimate) -> Bool {
    guard case .value(let value) = self else { return false }
    switch other {
    case .value(let limit): return value < limit
    case .topCoded: return true
    case .unavailable, .notApplicable: return false
    }
  }
}

extension WageDistribution {
  /// Whether all is there and in order, or nothing is: nearly every row, told without a loop.
  fileprivate var isPlainlyOrdered: Bool {
    switch (p10, p25, median, p75, p90, mean) {
    case (
      .value(let p10), .value(let p25), .value(let p50), .value(let p75), .value(let p90),
      .value(let mean)
    ):
      0 <= p10 && p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90 && 0 <= mean
    case _: !isPublished
    }
  }
}

extension RowValues {
  /// The largest gap between a yearly wage and 2,080 times the hourly one that rounding explains.
  ///
  /// In the smallest unit. Of 151,879 published pairs none is further apart, 31 are exactly so.
  fileprivate static let largestGap = 1_560

  /// Whether a wage by the year may be too far from the one by the hour.
  fileprivate var mayDisagree: Bool {
    Self.isGap(hourly.p10, annual.p10) || Self.isGap(hourly.p25, annual.p25)
      || Self.isGap(hourly.median, annual.median) || Self.isGap(hourly.p75, annual.p75)
      || Self.isGap(hourly.p90, annual.p90) || Self.isGap(hourly.mean, annual.mean)
  }

  private static func isGap(_ hourly: Estimate, _ annual: Estimate) -> Bool {
    guard case .value(let hourly) = hourly, case .value(let annual) = annual else { return false }
    return abs(annual - PayPeriod.hoursPerYear * hourly) > largestGap
  }
}
