/// Runs a program for one page.
struct Renderer {
  private let program: Program

  /// The values of the innermost open record of each schema.
  private var registers: [[Value]]

  /// The value of the innermost list that holds no records.
  private var item: Value

  /// What stands before each line of the running partial.
  private var indentation: [UInt8] = []

  /// Begins a page.
  init(_ program: Program, page: Value) {
    self.program = program
    registers = Array(repeating: [], count: program.registerCount)
    item = page
    if let root = program.rootRegister, case .record(let record) = page {
      registers[root] = record.values
    }
  }

  /// Runs some operations.
  mutating func run(_ range: Range<Int>, into buffer: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let operation = program.operations[index]
      index += 1
      switch operation {
      case .literal(let literal): buffer.append(contentsOf: program.literals[literal.range])
      case .write(let path): write(value(at: path), into: &buffer)
      case .writeRaw(let path): writeRaw(value(at: path), into: &buffer)
      case .writeEscaped(let path, let escaping):
        escaping.append(bytes(of: value(at: path)), to: &buffer)
      case .indentation: buffer.append(contentsOf: indentation)
      case .whenShown(let path, let count):
        if value(at: path).isShown { run(index..<index + Int(count), into: &buffer) }
        index += Int(count)
      case .unlessShown(let path, let count):
        if !value(at: path).isShown { run(index..<index + Int(count), into: &buffer) }
        index += Int(count)
      case .with(let path, let register, let count):
        if case .record(let record) = value(at: path) {
          run(index..<index + Int(count), with: record, in: Int(register), into: &buffer)
        }
        index += Int(count)
      case .eachRecord(let path, let register, let count):
        if case .list(let values) = value(at: path) {
          for case .record(let record) in values {
            run(index..<index + Int(count), with: record, in: Int(register), into: &buffer)
          }
        }
        index += Int(count)
      case .eachValue(let path, let count):
        runEach(value(at: path), index..<index + Int(count), into: &buffer)
        index += Int(count)
      case .call(let unit, let indentation):
        call(Int(unit), indentation, into: &buffer)
      }
    }
  }

  private mutating func run(
    _ range: Range<Int>,
    with record: Record,
    in register: Int,
    into buffer: inout [UInt8]
  ) {
    let outer = registers[register]
    registers[register] = record.values
    run(range, into: &buffer)
    registers[register] = outer
  }

  private mutating func runEach(
    _ list: Value,
    _ range: Range<Int>,
    into buffer: inout [UInt8]
  ) {
    guard case .list(let values) = list else { return }
    let outer = item
    for value in values {
      item = value
      run(range, into: &buffer)
    }
    item = outer
  }

  private mutating func call(_ unit: Int, _ literal: Literal, into buffer: inout [UInt8]) {
    guard literal.count > 0 else { return run(program.units[unit], into: &buffer) }
    let outer = indentation.count
    indentation += program.literals[literal.range]
    run(program.units[unit], into: &buffer)
    indentation.removeSubrange(outer...)
  }

  private func value(at path: ValuePath) -> Value {
    guard path.register != .max else { return item }
    let value = registers[Int(path.register)][Int(path.slot)]
    guard path.rest > 0 else { return value }
    return follow(Int(path.rest), from: value)
  }

  private func follow(_ rest: Int, from start: Value) -> Value {
    var value = start
    for slot in program.paths[rest + 1...rest + Int(program.paths[rest])] {
      guard case .record(let record) = value else { return .absent }
      value = record.values[Int(slot)]
    }
    return value
  }

  private func write(_ value: Value, into buffer: inout [UInt8]) {
    switch value {
    case .text(let text): buffer.append(contentsOf: text.escaped)
    case .url(let url): buffer.append(contentsOf: url.text.escaped)
    case .absent, .flag, .markup, .json, .record, .list: break
    }
  }

  private func writeRaw(_ value: Value, into buffer: inout [UInt8]) {
    buffer.append(contentsOf: bytes(of: value))
  }

  private func bytes(of value: Value) -> [UInt8] {
    switch value {
    case .text(let text): text.raw
    case .url(let url): url.text.raw
    case .markup(let bytes): bytes
    case .json(let json): json.bytes
    case .absent, .flag, .record, .list: []
    }
  }
}
