/// The names that a kind of record offers to templates.
///
/// A schema is itself and equal to no other, even with the same fields.
public final class Schema: Sendable {
  struct Field: Sendable {
    let name: String
    let kind: FieldKind
  }

  enum FieldKind: Sendable {
    case fixed(Shape)
    case children
  }

  /// Whether each record has a value for each field.
  public enum Filling: Sendable {
    /// What a record lacks, the program leaves out on purpose.
    case whole

    /// Editors decide: what a template writes outside a section over it, each record must have.
    case partial

    /// The content that decides it could not be read, or says nothing, as an empty list: no name is
    /// unknown.
    case unread
  }

  /// What the records are, such as `menu item`, for messages.
  public let name: String

  /// Whether each record has a value for each field.
  public let filling: Filling

  private let declared: [Field]
  private let slots: [String: Int]

  /// Names the fields of a kind of record.
  ///
  /// - Parameters:
  ///   - name: What the records are.
  ///   - fields: The names and what they stand for, each name once and without a dot; their order is
  ///     the order of a record's values.
  ///   - children: The name, if there is one, of a list of records of this same schema, such as the
  ///     entries below a menu's entry; its value is a record's last.
  ///   - filling: Whether each record has a value for each field.
  public init(
    _ name: String,
    _ fields: [(String, Shape)],
    children: String? = nil,
    filling: Filling = .whole
  ) {
    self.name = name
    self.filling = filling
    declared =
      fields.map { Field(name: $0, kind: .fixed($1)) }
      + (children.map { [Field(name: $0, kind: .children)] } ?? [])
    slots = Dictionary(uniqueKeysWithValues: declared.enumerated().map { ($1.name, $0) })
  }

  /// The names and what they stand for, in the order of a record's values.
  public var fields: [(name: String, shape: Shape)] {
    declared.map { ($0.name, shape(of: $0)) }
  }

  /// How many fields there are.
  var count: Int { declared.count }

  /// The names in alphabetical order.
  var names: [String] {
    declared.map(\.name).sorted()
  }

  /// Where in a record the value of a name is, and what it is; `nil` if the schema lacks the name.
  func field(_ name: String) -> (slot: Int, shape: Shape)? {
    slots[name].map { ($0, shape(of: declared[$0])) }
  }

  private func shape(of field: Field) -> Shape {
    switch field.kind {
    case .fixed(let shape): shape
    case .children: .list(self)
    }
  }
}

extension Schema: Hashable {
  /// A schema equals itself only.
  public static func == (left: Schema, right: Schema) -> Bool {
    left === right
  }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}
