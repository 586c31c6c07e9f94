/// A field of a schema.
struct FieldName: Hashable {
  let schema: Schema
  let name: String
}
