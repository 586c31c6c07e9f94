/// Decides which rows are wanted, by bytes.
struct RowFilter {
  private let occupations: Set<OccupationCode>?
  private let lengths: Set<Int>
  private let area: [UInt8]?
  private let industry: [UInt8]?
  private let ownership: [UInt8]?

  /// The scopes whose wanted name no row had so far.
  private(set) var unseen: Set<Scope> = []

  /// A filter for a selection.
  init(_ selection: RowSelection) {
    occupations = selection.occupations
    lengths = Set((selection.occupations ?? []).map(\.text.utf8.count))
    area = selection.area.map { Array($0.utf8) }
    industry = selection.industry.map { Array($0.utf8) }
    ownership = selection.ownership.map { Array($0.utf8) }
    if area != nil { unseen.insert(.area) }
    if industry != nil { unseen.insert(.industry) }
    if ownership != nil { unseen.insert(.ownership) }
  }

  /// Whether a row is wanted.
  mutating func accepts(_ row: RowScanner, _ reader: RowReader, in bytes: Span<UInt8>) -> Bool {
    let isInArea = isArea(row, reader, in: bytes)
    let isInIndustry = matches(industry, .industry, row, reader, in: bytes)
    let isInOwnership = matches(ownership, .ownership, row, reader, in: bytes)
    if !unseen.isEmpty {
      if isInArea { unseen.remove(.area) }
      if isInIndustry { unseen.remove(.industry) }
      if isInOwnership { unseen.remove(.ownership) }
    }
    guard isInArea, isInIndustry, isInOwnership else { return false }
    return isOccupation(row, reader, in: bytes)
  }

  private func isArea(_ row: RowScanner, _ reader: RowReader, in bytes: Span<UInt8>) -> Bool {
    matches(area, .area, row, reader, in: bytes)
      || matches(area, .areaTitle, row, reader, in: bytes)
  }

  private func matches(
    _ wanted: [UInt8]?,
    _ field: Field,
    _ row: RowScanner,
    _ reader: RowReader,
    in bytes: Span<UInt8>
  ) -> Bool {
    guard let wanted else { return true }
    guard let cell = reader.cell(field, of: row, in: bytes) else { return false }
    return bytes.isEqual(cell, to: wanted)
  }

  private func isOccupation(_ row: RowScanner, _ reader: RowReader, in bytes: Span<UInt8>) -> Bool {
    guard let occupations else { return true }
    guard let cell = reader.cell(.occupation, of: row, in: bytes), lengths.contains(cell.count)
    else { return false }
    return occupations.contains(OccupationCode(bytes.text(cell)))
  }
}
