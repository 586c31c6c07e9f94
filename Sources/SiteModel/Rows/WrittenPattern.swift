/// A pattern as site.yml has it.
struct WrittenPattern: Sendable {
  /// The key that it stands under.
  let key: String

  /// The text with its braces.
  let text: String

  /// Where it stands.
  let place: YAMLPlace
}
