/// A word of a sentence that is bound to a source record.
public struct BoundTerm: Hashable, Sendable {
  /// The words, as the editor wrote them.
  public let text: String

  /// The month for machines, such as `2008-05`; `nil` if it is no month.
  public let month: String?
}
