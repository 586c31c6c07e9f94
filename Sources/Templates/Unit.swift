/// A template as it is included in one way: what the operations made from it depend on.
struct UnitKey: Hashable {
  let template: Int
  let indentation: UnitIndentation
  let blocks: BlockArguments
  let scopes: [Schema]
  let dot: Dot
  let start: MarkupState
}

/// The indentation of a unit's lines.
enum UnitIndentation: Hashable {
  /// Known when the template is compiled, and so part of its literals.
  case fixed([UInt8])

  /// Known when a page is written, since the template includes itself ever deeper.
  case running
}

/// What `.` is.
struct Dot: Hashable {
  let shape: Shape

  /// Where the value is; `nil` for a record.
  let path: ValuePath?
}

/// The blocks that replace those of a parent, by name.
struct BlockArguments: Hashable {
  /// A block and the blocks that its own text may be replaced by.
  struct Argument: Hashable {
    let block: Block
    let blocks: BlockArguments
  }

  private(set) var byName: [String: Argument] = [:]

  /// The arguments for a parent that is included here; what was given from further out wins.
  func adding(_ blocks: [Block]) -> BlockArguments {
    var result = self
    for block in blocks where byName[block.name] == nil {
      result.byName[block.name] = Argument(block: block, blocks: self)
    }
    return result
  }
}

/// A unit while it is compiled.
struct Unit {
  let number: Int
  var operations: [Operation] = []

  /// Bytes for which no operation has been made yet.
  var pending: [UInt8] = []

  /// The template from which the nodes come at the moment.
  var template: Int

  var blocks: BlockArguments

  /// The schemas of the open records, the innermost last, each once: one further out offers nothing
  /// that the inner one of the same schema does not.
  var scopes: [Schema]

  var dot: Dot
  var state: MarkupState

  /// Whether each line begins with an indentation known only when a page is written.
  let isIndentedAtRun: Bool

  /// What is put before each line.
  var indentation: [UInt8]

  /// How much of the indentation of each line in the file is left out.
  var dedent = 0

  /// Whether the next line start is one within a line of the surrounding template.
  var continuesLine = false

  /// For each open section, whether it goes down into the innermost record.
  var descents: [Descent] = []

  init(_ number: Int, _ key: UnitKey) {
    self.number = number
    template = key.template
    blocks = key.blocks
    scopes = key.scopes
    dot = key.dot
    state = key.start
    switch key.indentation {
    case .fixed(let bytes): (isIndentedAtRun, indentation) = (false, bytes)
    case .running: (isIndentedAtRun, indentation) = (true, [])
    }
  }
}

/// Which way a section goes in the tree of records.
enum Descent {
  /// Nowhere: its value has no names.
  case stays

  /// To a part of the innermost record.
  case descends

  /// To a part of a record further out.
  case leaves
}
