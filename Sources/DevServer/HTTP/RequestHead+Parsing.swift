extension RequestHead {
  /// The most bytes that a head may have.
  static let mostBytes = 32_768

  /// Where the head ends in what was received, its empty line included; `nil` if it is not all there.
  static func end(in bytes: [UInt8], searchingFrom start: Int) -> Int? {
    let end = Array("\r\n\r\n".utf8)
    return bytes[max(0, start - end.count)...].firstRange(of: end)?.upperBound
  }

  /// Reads a head, its empty line included; `nil` if it is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    // Each end of a line is one character here; one that is cut in two stays within a line.
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    // The empty line, and what is split off behind it.
    guard lines.count >= 3 else { return nil }
    lines.removeLast(2)
    // What the target holds may stand in the fields of the answer.
    guard !lines[0].utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    let parts = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, ["HTTP/1.0", "HTTP/1.1"].contains(parts[2]) else {
      return nil
    }
    var fields: [(name: String, value: String)] = []
    for line in lines {
      // RFC 9112, section 5.1: no blank stands before the colon, and no line is folded.
      guard let colon = line.firstIndex(of: ":"),
        !line.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 })
      else { return nil }
      let name = line[..<colon]
      guard !name.isEmpty, !name.contains(where: { $0 == " " || $0 == "\t" }) else { return nil }
      fields.append((name.lowercased(), line[line.index(after: colon)...].trimmed))
    }
    self.init(
      method: String(parts[0]),
      target: String(parts[1]),
      isCurrent: parts[2] == "HTTP/1.1",
      fields: fields
    )
  }
}
