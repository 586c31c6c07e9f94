internal import SourceText

extension Compiler {
  /// What a name stands for.
  struct Found {
    let shape: Shape

    /// Where the value is; `nil` for `.` where that is a record.
    let path: ValuePath?

    /// Whether the name is one of the innermost record.
    let isInnermost: Bool

    /// The field that the name stands for; `nil` for `.`.
    let field: FieldName?
  }

  mutating func find(_ name: Name, in unit: Unit) -> Found? {
    guard let first = name.parts.first else {
      if case .record(let schema) = unit.dot.shape, schema.filling == .unread { return nil }
      return Found(
        shape: unit.dot.shape,
        path: unit.dot.path,
        isInnermost: true,
        field: nil
      )
    }
    guard let schema = unit.scopes.last(where: { $0.field(first.text) != nil }),
      let field = schema.field(first.text)
    else {
      if !unit.scopes.contains(where: { $0.filling == .unread }) {
        addUnknown(first, offered: unit.scopes.flatMap(\.names), in: unit)
      }
      return nil
    }
    guard let (rest, shape) = find(name.parts.dropFirst(), behind: first, field.shape, in: unit)
    else { return nil }
    let last = self.field(name.parts, in: schema)
    mentions.formUnion([FieldName(schema: schema, name: first.text), last])
    let path = ValuePath(
      register: register(of: schema),
      slot: UInt16(field.slot),
      rest: self.path(rest)
    )
    return Found(
      shape: shape,
      path: path,
      isInnermost: schema == unit.scopes.last,
      field: last
    )
  }

  // The field of the last part of a name whose parts are known.
  private func field(_ parts: [Name.Part], in schema: Schema) -> FieldName {
    var field = FieldName(schema: schema, name: parts[0].text)
    for part in parts.dropFirst() {
      guard case .record(let inner) = field.schema.field(field.name)?.shape else { return field }
      field = FieldName(schema: inner, name: part.text)
    }
    return field
  }

  /// Notes that a value is written, unless it is known to be there.
  mutating func demand(_ found: Found, _ name: Name, in unit: Unit) {
    guard let field = found.field, field.schema.filling == .partial,
      !unit.guarded.contains(field)
    else { return }
    demands.append(
      Demand(schema: field.schema, name: field.name, location: location(name.range, in: unit))
    )
  }

  mutating func find(
    _ parts: ArraySlice<Name.Part>,
    behind first: Name.Part,
    _ shape: Shape,
    in unit: Unit
  ) -> (slots: [UInt16], shape: Shape)? {
    var (slots, shape, last): ([UInt16], Shape, Name.Part) = ([], shape, first)
    for part in parts {
      guard case .record(let schema) = shape else {
        add(.noRecord(last.text, kind: shape), at: last.range, in: unit)
        return nil
      }
      guard let field = schema.field(part.text) else {
        if schema.filling != .unread { addUnknown(part, offered: schema.names, in: unit) }
        return nil
      }
      slots.append(UInt16(field.slot))
      (shape, last) = (field.shape, part)
    }
    return (slots, shape)
  }

  mutating func path(_ slots: [UInt16]) -> UInt16 {
    guard !slots.isEmpty else { return 0 }
    defer { paths += [UInt16(slots.count)] + slots }
    return UInt16(paths.count)
  }

  mutating func addUnknown(_ part: Name.Part, offered: [String], in unit: Unit) {
    let names = Set(offered).sorted()
    let nearest = NearestName.of(part.text, among: names)
    add(.unknownName(part.text, nearest: nearest, offered: names), at: part.range, in: unit)
  }

  mutating func add(_ fault: TemplateFault, at range: Range<Int>, in unit: Unit) {
    guard library.isStrict else { return }
    let place = location(range, in: unit)
    report.add(fault, at: place, notes: notes(for: place))
  }

  func notes(for place: SourceLocation) -> [Note] {
    let path = library.templates[root].file.path
    return place.path == path ? [] : [Note(.template, path, at: SourceLocation(path: path))]
  }

  func location(_ range: Range<Int>, in unit: Unit) -> SourceLocation {
    file(of: unit).location(of: range)
  }

  func file(of unit: Unit) -> SourceFile {
    library.templates[unit.template].file
  }
}
