internal import Rendering

/// Writes the records of a list to standard output in pieces, so that no list is ever held whole.
struct ListWriter {
  private static let pieceSize = 65_536

  private let fields: [String]
  private let format: ListOptions.Format
  private let console: Console
  private var bytes: [UInt8] = []
  private var isFirst = true

  /// Starts a list.
  init(fields: [String], format: ListOptions.Format, console: Console) {
    self.fields = fields
    self.format = format
    self.console = console
    if format == .text { bytes += "\(fields.joined(separator: "\t"))\n".utf8 }
  }

  /// Writes a record.
  mutating func write(_ record: ListRecord) {
    switch format {
    case .text: bytes += "\(record.line)\n".utf8
    case .json:
      bytes += (isFirst ? "[" : ",\n").utf8
      record.json(fields).append(to: &bytes)
    }
    isFirst = false
    if bytes.count >= Self.pieceSize { flush() }
  }

  /// Ends the list.
  mutating func finish() {
    if format == .json { bytes += (isFirst ? "[]\n" : "]\n").utf8 }
    flush()
  }

  private mutating func flush() {
    console.give(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
