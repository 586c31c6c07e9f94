/// The values of one page or of one part of it.
public struct Record: Sendable {
  /// The names of the values.
  public let schema: Schema

  /// One value for each field of the schema, in its order.
  public let values: [Value]

  /// Gives each field of a schema its value.
  ///
  /// - Parameters:
  ///   - schema: The names.
  ///   - values: As many values as the schema has fields, in their order, each of its field's shape
  ///     or absent.
  public init(_ schema: Schema, _ values: [Value]) {
    precondition(values.count == schema.count, "a record has one value for each field")
    assert(
      zip(values, schema.fields).allSatisfy { $0.fits($1.shape) },
      "a value of \(schema.name) is not of its field's shape"
    )
    self.schema = schema
    self.values = values
  }
}
