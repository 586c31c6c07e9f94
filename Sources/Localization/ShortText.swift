/// A symbol of at most eight bytes, such as a currency sign with its space.
///
/// The bytes stand in one machine word, so that they are written in one step.
struct ShortText: Hashable, Sendable {
  /// The bytes; the last one in the highest eight bits.
  let packed: UInt64

  /// How many bytes there are.
  let count: Int

  /// Packs a text of at most eight bytes of UTF-8.
  init(_ text: String) {
    precondition(text.utf8.count <= 8, "a symbol has at most eight bytes")
    packed = text.utf8.reduce(0) { $0 >> 8 | UInt64($1) << 56 }
    count = text.utf8.count
  }
}
