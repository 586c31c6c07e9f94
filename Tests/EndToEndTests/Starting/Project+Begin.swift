extension Project {
  /// Runs `generate new`.
  func begin(_ arguments: String...) throws -> GenerateRun {
    try generate(arguments: ["new"] + arguments)
  }
}
