/// A quick fact of a career, such as its usual education.
public struct Fact: Sendable {
  /// The key whose label the strings hold, such as `education`.
  public let key: String

  /// The fact in words.
  public let value: Prose
}
