/// Bytes of a program's literals.
struct Literal: Sendable {
  let offset: Int32
  let count: Int32

  var range: Range<Int> { Int(offset)..<Int(offset) + Int(count) }
}
