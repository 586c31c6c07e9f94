/// A template compiled for the pages of one kind.
public struct Template: Sendable {
  private let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// Appends a page to a buffer.
  ///
  /// - Parameters:
  ///   - record: The values, of the schema for which the template was compiled.
  ///   - buffer: What the page is appended to.
  public func render(_ record: Record, into buffer: inout [UInt8]) {
    render(.record(record), into: &buffer)
  }

  func render(_ value: Value, into buffer: inout [UInt8]) {
    var renderer = Renderer(program, page: value)
    renderer.run(program.units[0], of: program, into: &buffer)
  }
}
