internal import CXXHash

/// A name for the bytes of a file: equal bytes have equal names (RFC 9110, section 8.8.3).
struct EntityTag: Hashable, Sendable {
  /// The name without its quotes.
  let text: String

  /// Names bytes.
  init(of bytes: [UInt8]) {
    let hash = unsafe bytes.withUnsafeBytes { unsafe XXH3_64bits($0.baseAddress, $0.count) }
    text = String(hash, radix: 36)
  }

  /// The name as it stands in a field.
  var quoted: String { "\"\(text)\"" }

  /// Whether the field `If-None-Match` names it; it is compared weakly (section 13.1.2).
  func isNamed(in fields: [String]) -> Bool {
    fields.joined(separator: ",").split(separator: ",").map { $0.trimmed }.contains { name in
      name == "*" || (name.hasPrefix("W/") ? String(name.dropFirst(2)) : name) == quoted
    }
  }
}
