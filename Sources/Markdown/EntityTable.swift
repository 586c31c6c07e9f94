/// What character references such as `&nbsp;` stand for, as cmark itself reads them.
struct EntityTable {
  private var known: [ArraySlice<UInt8>: [UInt8]] = [:]

  /// The bytes for which a reference, from `&` to `;`, stands; itself if its name is unknown.
  mutating func text(of reference: ArraySlice<UInt8>) -> [UInt8] {
    if let text = known[reference] { return text }
    // A letter on both sides keeps a reference to a blank from being trimmed.
    let letter = UInt8(ascii: "x")
    var reader = EventReader(expecting: reference.count)
    CommonMarkTree([letter] + reference + [letter]).read(into: &reader)
    let text = Array(reader.literals.dropFirst().dropLast())
    known[reference] = text
    return text
  }

  /// The reference that starts at an offset; `nil` if none does.
  static func reference(at start: Int, in bytes: [UInt8], limit: Int) -> Range<Int>? {
    // The longest name has 31 letters (HTML, section 13.5).
    let end = min(limit, start + 34)
    var index = start + 1
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ";"): return index > start + 1 ? start..<index + 1 : nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "#"):
        index += 1
      case _: return nil
      }
    }
    return nil
  }
}
