/// What kind of value a name stands for.
public indirect enum Shape: Hashable, Sendable {
  /// A text.
  case text

  /// Finished HTML.
  case markup

  /// A URL.
  case url

  /// A finished JSON value.
  case json

  /// True or false.
  case flag

  /// Further names.
  case record(Schema)

  /// A list of values of one shape.
  case list(of: Shape)

  /// A list of records.
  public static func list(_ schema: Schema) -> Shape {
    .list(of: .record(schema))
  }

  /// The kind in the words that a designer reads.
  var kind: String {
    switch self {
    case .text: "a text"
    case .markup: "markup"
    case .url: "a URL"
    case .json: "JSON"
    case .flag: "a flag"
    case .record: "a record"
    case .list: "a list"
    }
  }
}
