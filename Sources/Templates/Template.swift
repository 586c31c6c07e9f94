/// A template compiled for the pages of one kind.
public struct Template: Sendable {
  private let program: Program
  private let shape: Shape

  init(_ program: Program, for shape: Shape) {
    self.program = program
    self.shape = shape
  }

  /// Appends a page to a buffer.
  ///
  /// - Parameters:
  ///   - record: The values, of the schema for which the template was compiled.
  ///   - buffer: What the page is appended to.
  public func render(_ record: Record, into buffer: inout [UInt8]) {
    precondition(shape == .record(record.schema), "a template writes records of its own schema")
    render(.record(record), into: &buffer)
  }

  /// Appends what the template makes of a value of its shape, a record or not.
  func render(_ value: Value, into buffer: inout [UInt8]) {
    var renderer = Renderer(program, page: value)
    renderer.run(program.units[0], of: program, into: &buffer)
  }
}
