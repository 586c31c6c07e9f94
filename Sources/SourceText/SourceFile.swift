/// A text file of the project: valid UTF-8 without NUL, its bytes exactly as they were read.
public struct SourceFile: Sendable {
  /// The path from the project's root, with `/`.
  public let path: String

  /// The bytes of the file, a byte order mark and line ends included.
  public let bytes: [UInt8]

  /// Where the text starts: 3 behind a byte order mark, else 0.
  public let start: Int

  /// Checks that the bytes are text.
  ///
  /// - Throws: A report of the first byte that is no UTF-8, or of the first NUL.
  public init(path: String, bytes: [UInt8]) throws(DiagnosticReport) {
    self.path = path
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let offset = ByteSearch.offset(of: 0, in: bytes) {
      throw DiagnosticReport(SourceFault.nulByte, at: location(of: offset..<offset + 1))
    }
    if let offset = UTF8Check.firstInvalidByte(in: bytes) {
      let fault = SourceFault.notUTF8(byte: bytes[offset])
      throw DiagnosticReport(fault, at: location(of: offset..<offset + 1))
    }
  }

  /// A file made from a text, for tests and for files that the program writes.
  public init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The text of a range of byte offsets within the file.
  ///
  /// A range that splits a character reads as replacement characters at its ends.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole text without a byte order mark.
  public var text: String {
    text(in: start..<bytes.count)
  }
}
