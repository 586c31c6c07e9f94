/// A box of an ISO base media file (ISO/IEC 14496-12, section 4.2).
struct Box {
  /// Where it begins.
  let offset: Int

  /// Where what it holds begins.
  let start: Int

  /// How many bytes it has, its head included.
  let size: Int

  /// Its four letters.
  let kind: String

  /// Where it ends.
  var end: Int { offset + size }

  /// Reads the head of a box; `nil` where there is none.
  init?(_ bytes: HeaderBytes, at offset: Int) {
    guard let size = bytes.big(4, at: offset), let letters = bytes.big(4, at: offset + 4) else {
      return nil
    }
    self.offset = offset
    kind = String(
      decoding: (0..<4).map { UInt8(truncatingIfNeeded: letters >> (8 * (3 - $0))) },
      as: UTF8.self
    )
    if size == 1 {
      guard let long = bytes.big(8, at: offset + 8), (16...Int(Int32.max)).contains(long) else {
        return nil
      }
      self.size = long
      start = offset + 16
    } else {
      guard size >= 8 else { return nil }
      self.size = size
      start = offset + 8
    }
  }
}
