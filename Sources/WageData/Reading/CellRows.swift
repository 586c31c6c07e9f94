package import SourceText

/// The rows of a CSV file as texts, for a first look at a file before it is read.
///
/// Malformed rows are passed on as they come; the reader of data sets reports them.
package struct CellRows {
  private let path: String
  private var scanner: RowScanner
  private var ignored = FaultList(path: "")

  /// Starts before the first row.
  package init(_ bytes: Span<UInt8>, path: String) {
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    self.path = path
    scanner = RowScanner(at: RowPlace(offset: hasMark ? 3 : 0, line: 1))
  }

  /// Goes on to the next row.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: Whether there is one.
  package mutating func advance(in bytes: Span<UInt8>) -> Bool {
    scanner.advance(in: bytes, faults: &ignored)
  }

  /// How many cells the row has.
  package var count: Int { scanner.cells.count }

  /// The content of a cell without blanks at its ends; empty if the row is shorter.
  package func text(_ column: Int, in bytes: Span<UInt8>) -> String {
    column < count ? bytes.cellText(scanner.cells[column]) : ""
  }

  /// The first byte of a cell behind its blanks; `nil` if the cell is empty or the row is shorter.
  package func firstByte(_ column: Int, in bytes: Span<UInt8>) -> UInt8? {
    guard column < count else { return nil }
    let range = bytes.trimmed(scanner.cells[column])
    return range.isEmpty ? nil : bytes[range.lowerBound]
  }

  /// The number in a cell, in hundredths; `nil` if the cell is none.
  package func hundredths(_ column: Int, in bytes: Span<UInt8>) -> Int? {
    guard column < count else { return nil }
    let range = bytes.trimmed(scanner.cells[column])
    if let number = NumberText.plainNumber(bytes, range, decimals: 2) { return number }
    return try? NumberText.number(bytes.text(range), decimals: 2).get()
  }

  /// Where a cell stands.
  package func location(of column: Int, in bytes: Span<UInt8>) -> SourceLocation {
    let range = column < count ? bytes.trimmed(scanner.cells[column]) : scanner.end..<scanner.end
    return scanner.place.location(of: range, in: bytes, path: path)
  }
}
