public import SourceText

/// What a file of data holds, for the templates that name its parts.
public indirect enum DataShape: Sendable {
  /// A text, a number or a date.
  case text

  /// An address: of another site with its scheme, or of this one from `/`.
  case url

  /// `true` or `false`.
  case flag

  /// Values of one shape; `nil` if there is none.
  case list(DataShape?)

  /// Named values.
  case record([Field])

  /// A name of records.
  public struct Field: Sendable {
    /// The name.
    public let name: String

    /// What stands under it.
    public let shape: DataShape

    /// Where a record begins that lacks it; `nil` if none does.
    public let lackedAt: SourceLocation?
  }
}

extension DataShape {
  /// The shape of a text.
  init(ofText text: String) {
    let starts = ["https://", "http://", "mailto:", "tel:", "/"]
    let isURL =
      starts.contains(where: text.hasPrefix) && !text.contains(where: \.isWhitespace)
    self = isURL ? .url : .text
  }

  /// Whether both shapes have something in common.
  func fits(_ other: DataShape) -> Bool {
    joined(with: other).map { _ in true } ?? false
  }

  /// What both shapes are; `nil` if they have nothing in common.
  func joined(with other: DataShape) -> DataShape? {
    switch (self, other) {
    case (.flag, .flag): .flag
    case (.url, .url): .url
    case (.text, .text), (.text, .url), (.text, .flag), (.url, .text), (.url, .flag),
      (.flag, .text), (.flag, .url):
      .text
    case (.list(let left), .list(nil)): .list(left)
    case (.list(nil), .list(let right)): .list(right)
    case (.list(let left?), .list(let right?)): left.joined(with: right).map { .list($0) }
    case (.record(let left), .record(let right)): Self.joined(left, right)
    case (.list, _), (_, .list), (.record, _), (_, .record): nil
    }
  }

  // A record that lacks a name was met with its place, which the name keeps.
  private static func joined(_ left: [Field], _ right: [Field]) -> DataShape? {
    var fields: [Field] = []
    for field in left {
      let other = right.first { $0.name == field.name }
      guard let shape = other.map({ field.shape.joined(with: $0.shape) }) ?? field.shape else {
        return nil
      }
      fields.append(
        Field(name: field.name, shape: shape, lackedAt: field.lackedAt ?? other?.lackedAt)
      )
    }
    return .record(fields + right.filter { field in !left.contains { $0.name == field.name } })
  }

  /// The shape with a place noted for each name of another record that this record lacks.
  func lacking(_ other: DataShape, at place: SourceLocation) -> DataShape {
    guard case .record(let own) = self, case .record(let others) = other else { return self }
    let missing = others.filter { field in !own.contains { $0.name == field.name } }
    return .record(
      own + missing.map { Field(name: $0.name, shape: $0.shape, lackedAt: $0.lackedAt ?? place) }
    )
  }
}
