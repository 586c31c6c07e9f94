internal import Localization

/// Bytes of a file, and what takes their place.
public struct TextMending: Hashable, Sendable {
  /// The bytes that are replaced.
  public let range: Range<Int>

  /// What stands there then.
  public let bytes: [UInt8]

  /// Rewrites the text of a link, so that it reads as the data say; `nil` if the bytes read otherwise
  /// than they should.
  ///
  /// Kept are marks of emphasis around the text, and the editor's kind of space, minus and
  /// apostrophe where another kind reads the same, escapes and character references included.
  ///
  /// - Parameters:
  ///   - range: The bytes between the brackets of the link.
  ///   - file: The bytes of the file.
  ///   - text: The text that they are known to read as.
  ///   - canonical: The text as the data have it.
  init?(_ range: Range<Int>, in file: [UInt8], text: String, canonical: String) {
    var inner = range
    while true {
      let written = WrittenText(file[inner])
      if EditorText.normalized(written.text) == EditorText.normalized(text) {
        self.range = inner
        bytes = written.bytes(of: canonical)
        return
      }
      guard inner.count > 2, let first = file[inner].first, first == file[inner].last,
        first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
      else { return nil }
      inner = inner.lowerBound + 1..<inner.upperBound - 1
    }
  }

  init(range: Range<Int>, bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }

  /// The same replacement so many bytes further on.
  func moved(by distance: Int) -> TextMending {
    TextMending(range: range.lowerBound + distance..<range.upperBound + distance, bytes: bytes)
  }
}
