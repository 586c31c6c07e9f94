/// The path of a request (RFC 3986, section 3.3), decoded.
struct RequestPath: Hashable, Sendable {
  /// The bytes, without the first slash.
  let bytes: [UInt8]

  /// The query as the client wrote it, without its question mark; empty if there is none.
  let query: String

  /// Reads the target of a request; `nil` if it is no path, or would leave the site.
  ///
  /// A step such as `..` is refused however it is written: browsers resolve it before they ask.
  init?(target: String) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, first.hasPrefix("/"),
      let decoded = Self.decoded(first.dropFirst().utf8),
      String(validating: decoded, as: UTF8.self) != nil,
      !decoded.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
    else { return nil }
    let steps = decoded.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !steps.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) })
    else { return nil }
    bytes = decoded
    query = parts.count > 1 ? String(parts[1]) : ""
  }

  /// The value of a name in the query, decoded; `nil` if it is not there or no text.
  func value(_ name: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] == name else { continue }
      return Self.decoded(parts[1].utf8).flatMap { String(validating: $0, as: UTF8.self) }
    }
    return nil
  }

  // A broken code is no path (RFC 3986, section 2.1), where in a link of a page it stands for itself.
  private static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    case _: nil
    }
  }
}
