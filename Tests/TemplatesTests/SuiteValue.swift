import Foundation

@testable import Templates

/// The data of a test of the official suite, with the shape that they happen to have.
enum SuiteValue: Decodable {
  case null
  case flag(Bool)
  case text(String)
  case list([SuiteValue])
  case record([String: SuiteValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([SuiteValue].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: SuiteValue].self))
    }
  }

  /// A shape for the value, and the value in it.
  var shaped: (shape: Shape, value: Value) {
    let shape = Self.shape(of: [self])
    return (shape, value(in: shape))
  }

  /// A shape that fits all of some values of one kind.
  private static func shape(of values: [SuiteValue]) -> Shape {
    switch values.first(where: { $0.isThere }) {
    case nil, .null?: .text
    case .flag?: .flag
    case .text?: .text
    case .list?: .list(of: shape(of: values.flatMap(\.elements)))
    case .record?: .record(schema(of: values.map(\.fields)))
    }
  }

  private static func schema(of records: [[String: SuiteValue]]) -> Schema {
    let names = Set(records.flatMap(\.keys)).sorted()
    let shapes = names.map { name in (name, shape(of: records.compactMap { $0[name] })) }
    return Schema("data", shapes)
  }

  private func value(in shape: Shape) -> Value {
    switch (self, shape) {
    case (.flag(let flag), _): .flag(flag)
    case (.text(let text), _): .text(Text(text))
    case (.list(let values), .list(let element)): .list(values.map { $0.value(in: element) })
    case (.record(let fields), .record(let schema)):
      .record(
        Record(schema, schema.fields.map { fields[$0.name]?.value(in: $0.shape) ?? .absent })
      )
    case (_, _): .absent
    }
  }

  private var isThere: Bool {
    if case .null = self { false } else { true }
  }

  private var elements: [SuiteValue] {
    if case .list(let values) = self { values } else { [] }
  }

  private var fields: [String: SuiteValue] {
    if case .record(let fields) = self { fields } else { [:] }
  }
}
