internal import Foundation
internal import SourceText
internal import WageData

/// A table of months and the numbers of a price index, with commas between: others publish what BLS does
/// in such files, perhaps with the inflation of each month.
struct PriceTable {
  /// Whether a column tells how prices changed.
  let hasInflation: Bool

  private let data: Data

  /// The name of that column.
  static let inflation = "inflation"

  /// Takes the bytes of a text; `nil` if its first line does not name a month and an index.
  init?(_ data: Data) {
    let end = data.firstIndex(of: UInt8(ascii: "\n")) ?? data.endIndex
    let header = String(decoding: data[..<end].prefix(4_096), as: UTF8.self).lowercased()
    let marks: Set<Character> = ["\"", "\u{FEFF}", "\r", " "]
    let names = header.split(separator: ",").map { name in name.filter { !marks.contains($0) } }
    guard names.contains("index"), names.contains("month") || names.contains("date") else {
      return nil
    }
    hasInflation = names.contains(Self.inflation)
    self.data = data
  }

  /// The file as a text.
  ///
  /// - Throws: A report of the first byte that is none.
  func file(_ path: String) throws(DiagnosticReport) -> SourceFile {
    try SourceFile(path: path, bytes: Array(data))
  }
}
