internal import SourceText

/// Checks that a file is UTF-8 text without NUL before its rows are read.
enum EncodingCheck {
  /// The offset behind a byte order mark.
  ///
  /// - Throws: A report of the first byte that is no text.
  static func startOfText(
    in bytes: Span<UInt8>,
    path: String
  ) throws(DiagnosticReport) -> Int {
    if isUTF16(bytes) {
      throw DiagnosticReport(DataSetFault.utf16, at: SourceLocation(path: path))
    }
    if let offset = firstBadByte(in: bytes) {
      let byte = bytes[offset]
      let fault: SourceFault = byte == 0 ? .nulByte : .notUTF8(byte: byte)
      let place = RowPlace(offset: hasMark(bytes) ? 3 : 0, line: 1)
      let location = place.location(of: offset..<offset + 1, in: bytes, path: path)
      throw DiagnosticReport(fault, at: location)
    }
    return hasMark(bytes) ? 3 : 0
  }

  private static func hasMark(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  private static func isUTF16(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 2 else { return false }
    return (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)
  }

  private static func firstBadByte(in bytes: Span<UInt8>) -> Int? {
    var run: [UInt8] = []
    var index = 0
    while index < bytes.count {
      index = endOfASCII(in: bytes, from: index)
      guard index < bytes.count else { break }
      if bytes[index] == 0 { return index }
      // Bytes above 0x7F come in unbroken runs, so that each run can be checked by itself.
      run.removeAll(keepingCapacity: true)
      let start = index
      while index < bytes.count, bytes[index] >= 0x80 {
        run.append(bytes[index])
        index += 1
      }
      if let bad = UTF8Check.firstInvalidByte(in: run) { return start + bad }
    }
    return nil
  }

  /// The offset of the first byte from an offset on that is NUL or above 0x7F.
  private static func endOfASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 32 <= bytes.count, isASCII(bytes, block: index) { index += 32 }
    while index < bytes.count, bytes[index] != 0, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// Whether the 32 bytes at an offset are ASCII without NUL; without a branch, so that the
  /// compiler makes vector instructions of it.
  private static func isASCII(_ bytes: Span<UInt8>, block: Int) -> Bool {
    let part = bytes.extracting(block..<block + 32)
    var bad: UInt8 = 0
    for index in 0..<32 {
      // NUL wraps to 0xFF, 0x80 and above keep or reach the high bit, 0x80 itself by the second.
      let byte = part[index]
      bad |= (byte &- 1) | byte
    }
    return bad < 0x80
  }
}
