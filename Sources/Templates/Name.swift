/// A dotted name.
struct Name: Sendable {
  /// One part of a dotted name.
  struct Part: Sendable {
    let text: String
    let range: Range<Int>
  }

  /// The whole name.
  let text: String

  let range: Range<Int>

  /// The parts between the dots; none for the implicit iterator `.`.
  let parts: [Part]
}
