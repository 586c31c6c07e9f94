/// A part of a file that a client asks for (RFC 9110, section 14.1.2).
enum ByteRange: Hashable, Sendable {
  /// The whole file: no part is asked for, or several, or none that can be understood.
  case whole

  /// These bytes.
  case part(Range<Int>)

  /// A part that the file does not have.
  case unsatisfiable

  /// Reads the field `Range` for a file of so many bytes.
  init(_ field: String?, count: Int) {
    let unit = "bytes="
    guard let field, field.lowercased().hasPrefix(unit) else {
      self = .whole
      return
    }
    let ends = field.dropFirst(unit.count)
      .split(separator: "-", omittingEmptySubsequences: false).map { $0.trimmed }
    switch (ends.count, Self.number(ends[0]), ends.count > 1 ? Self.number(ends[1]) : nil) {
    case (2, let first?, let last?) where first <= last:
      self = Self.part(from: first, to: last < count ? last + 1 : count, of: count)
    case (2, let first?, nil) where ends[1].isEmpty:
      self = Self.part(from: first, to: count, of: count)
    case (2, nil, let last?) where ends[0].isEmpty:
      self = Self.part(from: max(0, count - last), to: count, of: count)
    case _: self = .whole
    }
  }

  private static func part(from first: Int, to end: Int, of count: Int) -> ByteRange {
    first < end ? .part(first..<end) : .unsatisfiable
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
