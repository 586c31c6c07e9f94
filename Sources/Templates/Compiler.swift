internal import SourceText

/// Compiles a template and all that it includes to operations, and checks every name on the way.
struct Compiler {
  var report = DiagnosticReport()

  let library: Library
  let root: Int
  var numbers: [UnitKey: Int] = [:]
  var finished: [Int: [Operation]] = [:]

  /// The templates of the units that are being compiled, from the root on.
  var chain: [Int] = []

  var graph = InclusionGraph()
  var literals: [UInt8] = []
  var paths: [UInt16] = [0]
  var registers: [Schema: UInt16] = [:]
  var rootRegister: Int?

  /// Every field that a name stands for.
  var mentions: Set<FieldName> = []

  /// What is written outside a section over it.
  var demands: [Demand] = []

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
      guarded: [],
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

  mutating func register(of schema: Schema) -> UInt16 {
    if let register = registers[schema] { return register }
    let register = UInt16(registers.count)
    registers[schema] = register
    return register
  }

  /// The number of a unit, compiled at its first mention.
  mutating func number(of key: UnitKey, name: String, at place: SourceLocation?) -> Int {
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

  mutating func compile(_ nodes: [Node], into unit: inout Unit) {
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
