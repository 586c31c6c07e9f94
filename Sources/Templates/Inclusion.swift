/// A partial, or a parent with the blocks that it is given.
struct Inclusion: Sendable {
  let name: String
  let range: Range<Int>

  /// The space before the tag if it stands alone on its line, to be put before each line of the
  /// template; `nil` within a line.
  let indentation: Range<Int>?

  /// What replaces the parent's blocks; none for a partial.
  let arguments: [Block]
}
