public import SourceText

/// A value that a template writes whether it is there or not, so that every record must have it.
public struct Demand: Hashable, Sendable {
  /// What the records are.
  public let schema: Schema

  /// The field.
  public let name: String

  /// Where the template writes it.
  public let location: SourceLocation
}
