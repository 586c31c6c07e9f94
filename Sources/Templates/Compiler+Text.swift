internal import SourceText

extension Compiler {
  mutating func startLine(_ own: Range<Int>, in unit: inout Unit) {
    if unit.continuesLine {
      unit.continuesLine = false
    } else {
      if unit.isIndentedAtRun { append(.indentation, to: &unit) }
      write(unit.indentation, into: &unit)
    }
    write(indentation(own, in: unit), into: &unit)
  }

  /// The indentation of a line without what is left out in this block.
  func indentation(_ own: Range<Int>, in unit: Unit) -> [UInt8] {
    Array(file(of: unit).bytes[own].dropFirst(unit.dedent))
  }

  mutating func write(_ range: Range<Int>, into unit: inout Unit) {
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

  mutating func write(_ bytes: [UInt8], into unit: inout Unit) {
    unit.pending += bytes
    guard library.isStrict else { return }
    for byte in bytes { unit.state.advance(over: byte) }
  }

  mutating func write(_ name: Name, isTriple: Bool, into unit: inout Unit) {
    unit.continuesLine = false
    guard let found = find(name, in: unit) else { return }
    demand(found, name, in: unit)
    guard let path = found.path else {
      return add(.unwritable(name.text, kind: found.shape), at: name.range, in: unit)
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

  mutating func append(_ operation: Operation, to unit: inout Unit) {
    flush(&unit)
    unit.operations.append(operation)
  }

  mutating func flush(_ unit: inout Unit) {
    guard !unit.pending.isEmpty else { return }
    unit.operations.append(.literal(literal(unit.pending)))
    unit.pending = []
  }

  mutating func literal(_ bytes: [UInt8]) -> Literal {
    defer { literals += bytes }
    return Literal(offset: Int32(literals.count), count: Int32(bytes.count))
  }
}
