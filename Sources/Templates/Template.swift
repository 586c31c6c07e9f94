/// A template compiled for the pages of one kind.
public struct Template: Sendable {
  private let program: Program
  private let shape: Shape
  private let mentions: Set<FieldName>

  /// What every record of a partial schema must have, in the order of the template.
  public let demands: [Demand]

  init(_ compiler: Compiler, for shape: Shape) {
    program = compiler.program
    mentions = compiler.mentions
    demands = compiler.demands
    self.shape = shape
  }

  /// The names of a schema that the template or what it includes makes use of.
  public func names(of schema: Schema) -> Set<String> {
    Set(mentions.filter { $0.schema == schema }.map(\.name))
  }

  /// Appends a page to a buffer.
  ///
  /// - Parameters:
  ///   - record: The values, of the schema for which the template was compiled.
  ///   - texts: The texts of this page alone to which the values refer.
  ///   - buffer: What the page is appended to.
  public func render(
    _ record: Record,
    texts: PageTexts = PageTexts.none,
    into buffer: inout [UInt8]
  ) {
    precondition(shape == .record(record.schema), "a template writes records of its own schema")
    render(.record(record), texts: texts, into: &buffer)
  }

  /// Appends what the template makes of a value of its shape, a record or not.
  func render(
    _ value: Value,
    texts: PageTexts = PageTexts.none,
    into buffer: inout [UInt8]
  ) {
    var renderer = Renderer(program, page: value, texts: texts.bytes)
    renderer.run(program.units[0], of: program, into: &buffer)
  }
}
