internal import SourceText

extension Compiler {
  mutating func compile(_ inclusion: Inclusion, into unit: inout Unit) {
    guard let target = library.number(ofIncluded: inclusion.name) else { return }
    unit.continuesLine = false
    let (indentation, extra) = indentation(of: inclusion, target: target, in: unit)
    unit.state = unit.state.atEdge
    let key = UnitKey(
      template: target,
      indentation: indentation,
      blocks: unit.blocks.adding(inclusion.arguments),
      scopes: unit.scopes,
      dot: unit.dot,
      guarded: unit.guarded,
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
  func indentation(
    of inclusion: Inclusion,
    target: Int,
    in unit: Unit
  ) -> (UnitIndentation, extra: [UInt8]) {
    guard let own = inclusion.indentation else { return (.fixed([]), []) }
    let whole = unit.indentation + indentation(own, in: unit)
    if unit.isIndentedAtRun { return (.running, whole) }
    return chain.contains(target) && !whole.isEmpty ? (.running, whole) : (.fixed(whole), [])
  }

  mutating func compile(_ block: Block, into unit: inout Unit) {
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

  mutating func compile(
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
