internal import SourceText

/// Compiles a template and all that it includes to operations, and checks every name on the way.
struct Compiler {
  private(set) var report = DiagnosticReport()

  private let library: Library
  private let root: Int
  private var numbers: [UnitKey: Int] = [:]
  private var finished: [Int: [Operation]] = [:]

  /// The templates of the units that are being compiled, from the root on.
  private var chain: [Int] = []

  private var graph = InclusionGraph()
  private var literals: [UInt8] = []
  private var paths: [UInt16] = [0]
  private var registers: [Schema: UInt16] = [:]
  private var rootRegister: Int?

  /// Compiles a template for pages of a shape.
  init(_ library: Library, root: Int, offering shape: Shape) {
    self.library = library
    self.root = root
    var scopes: [Schema] = []
    var path: ValuePath? = .item
    if case .record(let schema) = shape {
      (scopes, path) = ([schema], nil)
      rootRegister = Int(register(of: schema))
    }
    let key = UnitKey(
      template: root,
      indentation: .fixed([]),
      blocks: BlockArguments(),
      scopes: scopes,
      dot: Dot(shape: shape, path: path),
      start: MarkupState(Syntax(path: library.templates[root].file.path))
    )
    _ = number(of: key, name: library.templates[root].name, at: nil)
    if library.isStrict { report.add(graph.report) }
  }

  /// The compiled program; only if the report has no errors.
  var program: Program {
    var operations: [Operation] = []
    var units: [Range<Int>] = []
    for (_, unit) in finished.sorted(by: { $0.key < $1.key }) {
      units.append(operations.count..<operations.count + unit.count)
      operations += unit
    }
    return Program(
      operations: operations,
      units: units,
      literals: literals,
      paths: paths,
      registerCount: registers.count,
      rootRegister: rootRegister
    )
  }

  private mutating func register(of schema: Schema) -> UInt16 {
    if let register = registers[schema] { return register }
    let register = UInt16(registers.count)
    registers[schema] = register
    return register
  }

  /// The number of a unit, compiled at its first mention.
  private mutating func number(of key: UnitKey, name: String, at place: SourceLocation?) -> Int {
    if let number = numbers[key] { return number }
    let number = numbers.count
    numbers[key] = number
    chain.append(key.template)
    var unit = Unit(number, key)
    compile(library.templates[key.template].nodes, into: &unit)
    flush(&unit)
    chain.removeLast()
    finished[number] = unit.operations
    let whole = SourceLocation(path: library.templates[key.template].file.path)
    settle(&unit, from: key.start, name: name, at: place ?? whole)
    return number
  }

  private mutating func compile(_ nodes: [Node], into unit: inout Unit) {
    for node in nodes {
      switch node {
      case .lineStart(let indentation, _): startLine(indentation, in: &unit)
      case .text(let range): write(range, into: &unit)
      case .value(let name, let isTriple): write(name, isTriple: isTriple, into: &unit)
      case .section(let section): compile(section, into: &unit)
      case .inclusion(let inclusion): compile(inclusion, into: &unit)
      case .block(let block): compile(block, into: &unit)
      }
    }
  }
}

// MARK: - Text and values

extension Compiler {
  private mutating func startLine(_ own: Range<Int>, in unit: inout Unit) {
    if unit.continuesLine {
      unit.continuesLine = false
    } else {
      if unit.isIndentedAtRun { append(.indentation, to: &unit) }
      write(unit.indentation, into: &unit)
    }
    write(indentation(own, in: unit), into: &unit)
  }

  /// The indentation of a line without what is left out in this block.
  private func indentation(_ own: Range<Int>, in unit: Unit) -> [UInt8] {
    Array(file(of: unit).bytes[own].dropFirst(unit.dedent))
  }

  private mutating func write(_ range: Range<Int>, into unit: inout Unit) {
    unit.continuesLine = false
    let file = file(of: unit)
    for offset in range {
      unit.pending.append(file.bytes[offset])
      guard library.isStrict else { continue }
      let wasBroken = unit.state.isBroken
      unit.state.advance(over: file.bytes[offset])
      if unit.state.isBroken, !wasBroken {
        add(.brokenTag, at: offset..<offset + 1, in: unit)
      }
    }
  }

  private mutating func write(_ bytes: [UInt8], into unit: inout Unit) {
    unit.pending += bytes
    guard library.isStrict else { return }
    for byte in bytes { unit.state.advance(over: byte) }
  }

  private mutating func write(_ name: Name, isTriple: Bool, into unit: inout Unit) {
    unit.continuesLine = false
    guard let found = find(name, in: unit) else { return }
    guard let path = found.path else {
      return add(.unwritable(name.text, kind: found.shape.kind), at: name.range, in: unit)
    }
    do throws(TemplateFault) {
      let form =
        library.isStrict
        ? try WrittenForm(of: found.shape, isTriple: isTriple, name: name.text, at: unit.state)
        : WrittenForm(lenient: found.shape, isTriple: isTriple)
      switch form {
      case .nothing: break
      case .html: append(.write(path), to: &unit)
      case .raw: append(.writeRaw(path), to: &unit)
      case .escaped(let escaping): append(.writeEscaped(path, escaping), to: &unit)
      }
    } catch {
      add(error, at: name.range, in: unit)
    }
    unit.state.advanceOverValue(isURL: found.shape == .url)
  }

  private mutating func append(_ operation: Operation, to unit: inout Unit) {
    flush(&unit)
    unit.operations.append(operation)
  }

  private mutating func flush(_ unit: inout Unit) {
    guard !unit.pending.isEmpty else { return }
    unit.operations.append(.literal(literal(unit.pending)))
    unit.pending = []
  }

  private mutating func literal(_ bytes: [UInt8]) -> Literal {
    defer { literals += bytes }
    return Literal(offset: Int32(literals.count), count: Int32(bytes.count))
  }
}

// MARK: - Sections

extension Compiler {
  private mutating func compile(_ section: Section, into unit: inout Unit) {
    guard let found = find(section.name, in: unit) else {
      if !library.isStrict, section.isInverted { compile(section.body, into: &unit) }
      return
    }
    unit.state = unit.state.atEdge
    let start = unit.state
    let (scopes, dot) = (unit.scopes, unit.dot)
    flush(&unit)
    let index = unit.operations.count
    unit.operations.append(.indentation)
    unit.descents.append(section.isInverted ? .stays : descent(of: found))
    if !section.isInverted { enter(found, in: &unit) }
    compile(section.body, into: &unit)
    flush(&unit)
    (unit.scopes, unit.dot) = (scopes, dot)
    unit.descents.removeLast()
    unit.operations[index] = operation(
      for: found,
      isInverted: section.isInverted,
      count: Int32(unit.operations.count - index - 1)
    )
    settle(&unit, from: start, name: section.name.text, at: location(section.name.range, in: unit))
  }

  private mutating func enter(_ found: Found, in unit: inout Unit) {
    switch found.shape {
    case .record(let schema), .list(of: .record(let schema)):
      unit.scopes.removeAll { $0 == schema }
      unit.scopes.append(schema)
      unit.dot = Dot(shape: .record(schema), path: nil)
    case .list(let element): unit.dot = Dot(shape: element, path: .item)
    case .text, .markup, .url, .json, .flag: unit.dot = Dot(shape: found.shape, path: found.path)
    }
  }

  private mutating func operation(
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

  private func descent(of found: Found) -> Descent {
    switch found.shape {
    case .record, .list(of: .record):
      found.path == nil ? .stays : found.isInnermost ? .descends : .leaves
    case .list, .text, .markup, .url, .json, .flag: .stays
    }
  }

  /// Goes on behind a part that may be left out, or reports that it ends in another place.
  private mutating func settle(
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

// MARK: - Partials, parents and blocks

extension Compiler {
  private mutating func compile(_ inclusion: Inclusion, into unit: inout Unit) {
    guard let target = library.number(of: inclusion.name) else { return }
    unit.continuesLine = false
    let (indentation, extra) = indentation(of: inclusion, target: target, in: unit)
    unit.state = unit.state.atEdge
    let key = UnitKey(
      template: target,
      indentation: indentation,
      blocks: unit.blocks.adding(inclusion.arguments),
      scopes: unit.scopes,
      dot: unit.dot,
      start: unit.state
    )
    let place = location(inclusion.range, in: unit)
    let number = number(of: key, name: inclusion.name, at: place)
    graph.add(
      from: unit.number,
      to: number,
      through: unit.descents,
      name: inclusion.name,
      at: place
    )
    append(.call(unit: UInt16(number), indentation: literal(extra)), to: &unit)
  }

  /// The indentation of an included template, and what the call adds to the running one.
  private func indentation(
    of inclusion: Inclusion,
    target: Int,
    in unit: Unit
  ) -> (UnitIndentation, extra: [UInt8]) {
    guard let own = inclusion.indentation else { return (.fixed([]), []) }
    let whole = unit.indentation + indentation(own, in: unit)
    if unit.isIndentedAtRun { return (.running, whole) }
    return chain.contains(target) && !whole.isEmpty ? (.running, whole) : (.fixed(whole), [])
  }

  private mutating func compile(_ block: Block, into unit: inout Unit) {
    unit.state = unit.state.atEdge
    let start = unit.state
    let argument = unit.blocks.byName[block.name]
    let content = argument?.block ?? block
    if let argument {
      compile(argument, insteadOf: block, into: &unit)
    } else {
      compile(block.body, into: &unit)
    }
    let file = library.templates[content.template].file
    settle(&unit, from: start, name: block.name, at: file.location(of: content.range))
  }

  private mutating func compile(
    _ argument: BlockArguments.Argument,
    insteadOf block: Block,
    into unit: inout Unit
  ) {
    let (template, blocks) = (unit.template, unit.blocks)
    let (indentation, dedent) = (unit.indentation, unit.dedent)
    switch block.opening {
    case .ownLine(let own):
      unit.indentation += self.indentation(block.contentIndentation ?? own, in: unit)
      if !argument.block.startsLine { startLine(own.lowerBound..<own.lowerBound, in: &unit) }
    case .firstOnLine(let own):
      unit.indentation += self.indentation(own, in: unit)
      unit.continuesLine = true
    case .withinLine:
      unit.continuesLine = true
    }
    unit.template = argument.block.template
    unit.blocks = argument.blocks
    unit.dedent = argument.block.contentIndentation?.count ?? 0
    compile(argument.block.body, into: &unit)
    (unit.template, unit.blocks) = (template, blocks)
    (unit.indentation, unit.dedent) = (indentation, dedent)
    unit.continuesLine = false
  }
}

// MARK: - Names

extension Compiler {
  /// What a name stands for.
  private struct Found {
    let shape: Shape

    /// Where the value is; `nil` for `.` where that is a record.
    let path: ValuePath?

    /// Whether the name is one of the innermost record.
    let isInnermost: Bool
  }

  private mutating func find(_ name: Name, in unit: Unit) -> Found? {
    guard let first = name.parts.first else {
      return Found(shape: unit.dot.shape, path: unit.dot.path, isInnermost: true)
    }
    guard let schema = unit.scopes.last(where: { $0.field(first.text) != nil }),
      let field = schema.field(first.text)
    else {
      addUnknown(first, offered: unit.scopes.flatMap(\.names), in: unit)
      return nil
    }
    guard let (rest, shape) = find(name.parts.dropFirst(), behind: first, field.shape, in: unit)
    else { return nil }
    let path = ValuePath(
      register: register(of: schema),
      slot: UInt16(field.slot),
      rest: self.path(rest)
    )
    return Found(shape: shape, path: path, isInnermost: schema == unit.scopes.last)
  }

  private mutating func find(
    _ parts: ArraySlice<Name.Part>,
    behind first: Name.Part,
    _ shape: Shape,
    in unit: Unit
  ) -> (slots: [UInt16], shape: Shape)? {
    var (slots, shape, last): ([UInt16], Shape, Name.Part) = ([], shape, first)
    for part in parts {
      guard case .record(let schema) = shape else {
        add(.noRecord(last.text, kind: shape.kind), at: last.range, in: unit)
        return nil
      }
      guard let field = schema.field(part.text) else {
        addUnknown(part, offered: schema.names, in: unit)
        return nil
      }
      slots.append(UInt16(field.slot))
      (shape, last) = (field.shape, part)
    }
    return (slots, shape)
  }

  private mutating func path(_ slots: [UInt16]) -> UInt16 {
    guard !slots.isEmpty else { return 0 }
    defer { paths += [UInt16(slots.count)] + slots }
    return UInt16(paths.count)
  }

  private mutating func addUnknown(_ part: Name.Part, offered: [String], in unit: Unit) {
    let names = Set(offered).sorted()
    let nearest = NearestName.of(part.text, among: names)
    add(.unknownName(part.text, nearest: nearest, offered: names), at: part.range, in: unit)
  }

  private mutating func add(_ fault: TemplateFault, at range: Range<Int>, in unit: Unit) {
    guard library.isStrict else { return }
    let place = location(range, in: unit)
    report.add(fault, at: place, notes: notes(for: place))
  }

  private func notes(for place: SourceLocation) -> [Note] {
    let path = library.templates[root].file.path
    return place.path == path ? [] : [Note("template", path)]
  }

  private func location(_ range: Range<Int>, in unit: Unit) -> SourceLocation {
    file(of: unit).location(of: range)
  }

  private func file(of unit: Unit) -> SourceFile {
    library.templates[unit.template].file
  }
}
