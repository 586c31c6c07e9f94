internal import Foundation

/// Writes the rows of a sheet as CSV while it is read (ECMA-376, part 1, 18.3).
final class SheetReader: PartReading {
  /// Where the rows go.
  let file: TemporaryFile

  private let strings: SharedStrings
  private var lines = 0
  private var row: [UInt8] = []
  private var columns = 0
  private var column = 0
  private var next = 0
  private var width = 0
  private var kind = CellKind.number
  private var text = ""
  private var isInText = false
  private var isInPhonetics = false

  // The limit of the format (18.3.1.73).
  private static let mostRows = 1_048_576

  // The published files have 32; a crafted sheet could make a file beyond measure of more.
  private static let mostColumns = 256

  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")

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

  func take(_ text: String) throws(ImportFault) {
    guard isInText else { return }
    self.text += text
    guard self.text.utf8.count <= SharedStrings.mostBytesOfOne else {
      throw .workbook(.malformedSheet(row: lines))
    }
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
    let line = number.map { Int($0) } ?? lines + 1
    guard let line, line > lines, line <= Self.mostRows else {
      throw .workbook(.malformedSheet(row: lines + 1))
    }
    try file.append(repeatElement(UInt8(ascii: "\n"), count: line - lines - 1))
    lines = line
    row.removeAll(keepingCapacity: true)
    columns = 0
    next = 0
  }

  // Sheets leave out cells without a value; every row gets as many as the first one with a value.
  private func endRow() throws(ImportFault) {
    if columns > 0 {
      if width == 0 { width = columns }
      if columns < width {
        row.append(contentsOf: repeatElement(Self.comma, count: width - columns))
      }
    }
    row.append(Self.lineFeed)
    try file.append(row)
  }

  /// Appends a cell and the empty ones before it; an empty one waits for the next that is not.
  private func append(_ cell: some Collection<UInt8>) {
    guard !cell.isEmpty else { return }
    let commas = columns == 0 ? column : column - columns + 1
    row.append(contentsOf: repeatElement(Self.comma, count: commas))
    row.append(contentsOf: cell)
    columns = column + 1
  }

  private func startCell(_ attributes: [String: String]) throws(ImportFault) {
    let column = attributes["r"].map(Self.column) ?? next
    guard let column, column >= next, column < Self.mostColumns,
      let kind = CellKind(rawValue: attributes["t"] ?? "n")
    else { throw .workbook(.malformedSheet(row: lines)) }
    self.column = column
    next = column + 1
    self.kind = kind
    text = ""
  }

  private func endCell() throws(ImportFault) {
    switch kind {
    case .number: append(CellNumber.text(text).utf8)
    case .truth: append((text == "1" ? "TRUE" : "FALSE").utf8)
    case .shared:
      guard let index = Int(text), let string = strings[index] else {
        throw .workbook(.malformedSheet(row: lines))
      }
      append(string)
    case .inline, .formula, .fault, .date: append(CSVCell.quoted(text).utf8)
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
