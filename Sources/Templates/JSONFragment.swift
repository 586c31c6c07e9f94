/// A whole JSON value, written so that it can stand in a script element.
public struct JSONFragment: Hashable, Sendable {
  /// The bytes of the value, without `<`, `>`, `&` and the line separators U+2028 and U+2029.
  public let bytes: [UInt8]

  /// Takes a JSON value.
  ///
  /// The characters that could end a script element occur in JSON within strings only; there they
  /// are replaced by their escapes, which mean the same.
  ///
  /// - Parameter json: A well-formed JSON value.
  public init(_ json: [UInt8]) {
    bytes = Escaping.scriptElement.applied(to: json)
  }
}
