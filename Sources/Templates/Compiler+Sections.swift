internal import SourceText

extension Compiler {
  mutating func compile(_ section: Section, into unit: inout Unit) {
    guard let found = find(section.name, in: unit) else {
      if !library.isStrict, section.isInverted { compile(section.body, into: &unit) }
      return
    }
    // `{{^.}}` in a record: a record that is open is there.
    if found.path == nil, section.isInverted { return }
    unit.state = unit.state.atEdge
    let start = unit.state
    let (scopes, dot, guarded) = (unit.scopes, unit.dot, unit.guarded)
    flush(&unit)
    let index = unit.operations.count
    unit.operations.append(.indentation)
    unit.descents.append(section.isInverted ? .stays : descent(of: found))
    if !section.isInverted { enter(found, in: &unit) }
    compile(section.body, into: &unit)
    flush(&unit)
    (unit.scopes, unit.dot, unit.guarded) = (scopes, dot, guarded)
    unit.descents.removeLast()
    unit.operations[index] = operation(
      for: found,
      isInverted: section.isInverted,
      count: Int32(unit.operations.count - index - 1)
    )
    settle(&unit, from: start, name: section.name.text, at: location(section.name.range, in: unit))
  }

  mutating func enter(_ found: Found, in unit: inout Unit) {
    switch found.shape {
    case .record(let schema), .list(of: .record(let schema)):
      unit.scopes.removeAll { $0 == schema }
      unit.scopes.append(schema)
      // Another record than the one that a section further out asked.
      unit.guarded = unit.guarded.filter { $0.schema != schema }
      unit.dot = Dot(shape: .record(schema), path: nil)
    case .list(let element): unit.dot = Dot(shape: element, path: .item)
    case .text, .markup, .url, .json, .flag: unit.dot = Dot(shape: found.shape, path: found.path)
    }
    if let field = found.field { unit.guarded.insert(field) }
  }

  mutating func operation(
    for found: Found,
    isInverted: Bool,
    count: Int32
  ) -> Operation {
    // A record that is open is shown: nothing is to be looked up.
    guard let path = found.path else { return .literal(Literal(offset: 0, count: 0)) }
    if isInverted { return .unlessShown(path, count: count) }
    return switch found.shape {
    case .record(let schema): .with(path, register: register(of: schema), count: count)
    case .list(of: .record(let schema)):
      .eachRecord(path, register: register(of: schema), count: count)
    case .list: .eachValue(path, count: count)
    case .text, .markup, .url, .json, .flag: .whenShown(path, count: count)
    }
  }

  func descent(of found: Found) -> Descent {
    switch found.shape {
    case .record, .list(of: .record):
      found.path == nil ? .stays : found.isInnermost ? .descends : .leaves
    case .list, .text, .markup, .url, .json, .flag: .stays
    }
  }

  /// Goes on behind a part that may be left out, or reports that it ends in another place.
  mutating func settle(
    _ unit: inout Unit,
    from start: MarkupState,
    name: String,
    at place: SourceLocation
  ) {
    guard library.isStrict else { return }
    let end = unit.state.atEdge
    if let joined = start.joined(with: end) {
      unit.state = joined
    } else {
      let fault = TemplateFault.changedPlace(name, from: start.place, to: end.place)
      report.add(fault, at: place, notes: notes(for: place))
      unit.state = start
    }
  }
}
