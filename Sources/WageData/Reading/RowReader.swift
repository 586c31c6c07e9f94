internal import SourceText

/// Reads the cells of a row as numbers, and checks them.
struct RowReader {
  /// Where the file has which column.
  let layout: Layout

  /// From which amounts on the data set hides wages.
  let topCode: TopCode

  /// The numbers of a row; a cell that is none is reported and counts as not available.
  func values(
    of row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> RowValues {
    let hourly = wages(per: .hour, of: row, in: bytes, faults: &faults)
    let annual = wages(per: .year, of: row, in: bytes, faults: &faults)
    let isAnnualOnly = isOnly(
      .year,
      of: row,
      own: annual,
      other: hourly,
      in: bytes,
      faults: &faults
    )
    let isHourlyOnly = isOnly(
      .hour,
      of: row,
      own: hourly,
      other: annual,
      in: bytes,
      faults: &faults
    )
    return RowValues(
      employment: estimate(.employment, decimals: 0, of: row, in: bytes, faults: &faults),
      employmentPRSE: estimate(.employmentPRSE, decimals: 1, of: row, in: bytes, faults: &faults),
      meanPRSE: estimate(.meanPRSE, decimals: 1, of: row, in: bytes, faults: &faults),
      hourly: isAnnualOnly ? .notApplicable : hourly,
      annual: isHourlyOnly ? .notApplicable : annual,
      isAnnualOnly: isAnnualOnly,
      isHourlyOnly: isHourlyOnly
    )
  }

  /// The bytes of a field's cell without blanks; `nil` if the file has no such column.
  @inline(__always)
  func cell(_ field: Field, of row: RowScanner, in bytes: Span<UInt8>) -> Range<Int>? {
    layout.column(of: field).map { bytes.trimmed(row.cells[$0]) }
  }

  /// The text of a field's cell; empty if the file has no such column.
  func text(_ field: Field, of row: RowScanner, in bytes: Span<UInt8>) -> String {
    layout.column(of: field).map { bytes.cellText(row.cells[$0]) } ?? ""
  }

  @inline(__always)
  private func wages(
    per period: PayPeriod,
    of row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> WageDistribution {
    let isHour = period == .hour
    return WageDistribution(
      p10: wage(isHour ? .hourlyP10 : .annualP10, of: row, in: bytes, faults: &faults),
      p25: wage(isHour ? .hourlyP25 : .annualP25, of: row, in: bytes, faults: &faults),
      median: wage(isHour ? .hourlyMedian : .annualMedian, of: row, in: bytes, faults: &faults),
      p75: wage(isHour ? .hourlyP75 : .annualP75, of: row, in: bytes, faults: &faults),
      p90: wage(isHour ? .hourlyP90 : .annualP90, of: row, in: bytes, faults: &faults),
      mean: wage(isHour ? .hourlyMean : .annualMean, of: row, in: bytes, faults: &faults)
    )
  }

  @inline(__always)
  private func wage(
    _ field: Field,
    of row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> Estimate {
    estimate(field, decimals: 2, of: row, in: bytes, faults: &faults)
  }

  @inline(__always)
  private func estimate(
    _ field: Field,
    decimals: Int,
    of row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> Estimate {
    guard let cell = cell(field, of: row, in: bytes), !cell.isEmpty else { return .notApplicable }
    if let value = NumberText.plainNumber(bytes, cell, decimals: decimals) { return .value(value) }
    return unusualEstimate(field, cell, decimals: decimals, of: row, in: bytes, faults: &faults)
  }

  @inline(never)
  private func unusualEstimate(
    _ field: Field,
    _ cell: Range<Int>,
    decimals: Int,
    of row: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> Estimate {
    let isWage = field.rawValue >= Field.hourlyP10.rawValue
    let fault: DataSetFault
    switch bytes.text(cell) {
    case "*", "**", "***": return .unavailable
    case "#" where isWage && topCode != .absent: return .topCoded
    case "#" where isWage: fault = .topCodedWithoutTopCode
    case let text:
      switch NumberText.number(text, decimals: decimals) {
      case .success(let value): return .value(value)
      case .failure(let problem):
        let column = layout.name(of: field)
        fault = .badNumber(text: text, column: column, problem: problem, isWage: isWage)
      }
    }
    faults.add(fault, at: cell, in: bytes, after: row.place)
    return .unavailable
  }

  /// Whether wages by one period only are published.
  ///
  /// A file without the column of the flag says the same by its cells: every wage of the other
  /// period is withheld, and wages of this one are published.
  @inline(__always)
  private func isOnly(
    _ period: PayPeriod,
    of row: RowScanner,
    own: WageDistribution,
    other: WageDistribution,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> Bool {
    let field = period == .year ? Field.annualOnly : Field.hourlyOnly
    guard let cell = cell(field, of: row, in: bytes) else {
      return other.isWithheld && own.isPublished
    }
    guard !cell.isEmpty else { return false }
    return readFlag(field, cell, period: period, of: row, other: other, in: bytes, faults: &faults)
  }

  private func readFlag(
    _ field: Field,
    _ cell: Range<Int>,
    period: PayPeriod,
    of row: RowScanner,
    other: WageDistribution,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> Bool {
    let text = bytes.text(cell)
    switch text.uppercased() {
    case "TRUE":
      if other.isPublished {
        let fault = DataSetFault.wageDespiteFlag(paid: period)
        faults.add(fault, at: cell, in: bytes, after: row.place)
      }
      return true
    case "FALSE": return false
    case _:
      let fault = DataSetFault.badFlag(text: text, column: layout.name(of: field))
      faults.add(fault, at: cell, in: bytes, after: row.place)
      return false
    }
  }
}
