internal import Foundation

/// Writes the rows of a sheet as CSV while it is read (ECMA-376, part 1, 18.3).
final class SheetReader: PartReading {
  /// Where the rows go.
  let file: TemporaryFile

  private let strings: SharedStrings
  private var lines = 0
  private var cells: [[UInt8]] = []
  private var column = 0
  private var kind = CellKind.number
  private var text = ""
  private var isInText = false
  private var isInPhonetics = false

  // The limits of the format: 18.3.1.73 and 18.3.1.4.
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384

  private enum CellKind: String {
    case number = "n"
    case shared = "s"
    case inline = "inlineStr"
    case formula = "str"
    case truth = "b"
    case fault = "e"
    case date = "d"
  }

  /// Starts at the first row.
  init(_ strings: SharedStrings, file: TemporaryFile) {
    self.strings = strings
    self.file = file
  }

  func start(_ name: String, _ attributes: [String: String]) throws(ImportFault) {
    switch name {
    case "row": try startRow(attributes["r"])
    case "c": try startCell(attributes)
    case "v": isInText = true
    case "t": isInText = !isInPhonetics
    case "rPh": isInPhonetics = true
    case _: break
    }
  }

  func take(_ text: String) {
    if isInText { self.text += text }
  }

  func end(_ name: String) throws(ImportFault) {
    switch name {
    case "row": try endRow()
    case "c": try endCell()
    case "v", "t": isInText = false
    case "rPh": isInPhonetics = false
    case _: break
    }
  }

  private func startRow(_ number: String?) throws(ImportFault) {
    let row = number.map { Int($0) } ?? lines + 1
    guard let row, row > lines, row <= Self.mostRows else {
      throw .workbook(.malformedSheet(row: lines + 1))
    }
    try file.append(repeatElement(UInt8(ascii: "\n"), count: row - lines - 1))
    lines = row
    cells.removeAll(keepingCapacity: true)
  }

  private func endRow() throws(ImportFault) {
    try file.append(cells.joined(separator: [UInt8(ascii: ",")]))
    try file.append([UInt8(ascii: "\n")])
  }

  private func startCell(_ attributes: [String: String]) throws(ImportFault) {
    let column = attributes["r"].map(Self.column) ?? cells.count
    guard let column, column < Self.mostColumns,
      let kind = CellKind(rawValue: attributes["t"] ?? "n")
    else { throw .workbook(.malformedSheet(row: lines)) }
    self.column = column
    self.kind = kind
    text = ""
  }

  private func endCell() throws(ImportFault) {
    while cells.count <= column { cells.append([]) }
    switch kind {
    case .number: cells[column] = Array(CellNumber.text(text).utf8)
    case .truth: cells[column] = Array((text == "1" ? "TRUE" : "FALSE").utf8)
    case .shared:
      guard let index = Int(text), let string = strings[index] else {
        throw .workbook(.malformedSheet(row: lines))
      }
      cells[column] = CSVCell.quoted(string)
    case .inline, .formula, .fault, .date: cells[column] = CSVCell.quoted(Array(text.utf8)[...])
    }
  }

  /// The column of a reference such as `AA17`, counted from 0; `nil` if it is none.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8.prefix(4) {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
    }
    return column == 0 ? nil : column - 1
  }
}
