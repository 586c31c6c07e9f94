/// A link as it stands in its text, from the first bracket to the end of the destination.
struct WrittenLink {
  /// Where it starts.
  let start: Int

  /// How many bytes stand between its brackets.
  let textLength: Int

  /// The bytes.
  let bytes: [UInt8]
}
