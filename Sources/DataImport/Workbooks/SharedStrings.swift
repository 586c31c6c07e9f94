/// The texts that the cells of a workbook share, as cells of CSV in one run of bytes.
struct SharedStrings {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// The most bytes of all texts together; the largest published workbook has less than a tenth.
  static let mostBytes = 100_000_000

  /// The most bytes of one text: the format's 32,767 characters of up to 4 bytes.
  static let mostBytesOfOne = 4 * 32_767

  /// How many there are.
  var count: Int { ends.count }

  /// Appends a text.
  ///
  /// - Throws: A fault if all texts together are too long.
  mutating func append(_ text: String) throws(ImportFault) {
    bytes.append(contentsOf: CSVCell.quoted(text).utf8)
    guard bytes.count + 4 * ends.count <= Self.mostBytes else { throw .workbook(.tooManyTexts) }
    ends.append(UInt32(bytes.count))
  }

  /// The bytes of a cell; `nil` if there is none of that number.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }
}
