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

  /// The fields that are known to be there: a section over each is open.
  var guarded: Set<FieldName>
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
    guarded = key.guarded
    state = key.start
    switch key.indentation {
    case .fixed(let bytes): (isIndentedAtRun, indentation) = (false, bytes)
    case .running: (isIndentedAtRun, indentation) = (true, [])
    }
  }
}
