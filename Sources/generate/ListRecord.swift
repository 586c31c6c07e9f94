internal import Rendering

/// A record of a list: its values in the order of the list's fields.
struct ListRecord {
  /// The values; `nil` for one that is not there.
  let values: [JSONValue?]

  /// Names the values.
  init(_ values: [JSONValue?]) {
    self.values = values
  }

  /// The record as a line of text.
  var line: String {
    values.map { $0.map(Self.text) ?? "" }.joined(separator: "\t")
  }

  /// The record as a JSON object, what is not there left out.
  func json(_ fields: [String]) -> JSONValue {
    .object(zip(fields, values).compactMap { field, value in value.map { (field, $0) } })
  }

  // A tab or a line's end within a text would part what belongs together.
  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .text(let text):
      String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    case .number(let number): number
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let values), .lines(let values): values.map(text).joined(separator: " ")
    case .object(let members): members.map { text($0.1) }.joined(separator: ":")
    case .written(let bytes): String(decoding: bytes, as: UTF8.self)
    }
  }
}
