import Foundation

/// One run of the real command, as a person would start it in a terminal.
struct GenerateRun {
  /// What the command was asked for.
  let standardOutput: String

  /// What it said about it.
  let standardError: String

  /// How it ended.
  let exitCode: Int32

  /// Runs the command in a folder and waits for its end.
  ///
  /// The environment is the one of the tests with some variables replaced; its terminal speaks English.
  init(
    _ arguments: [String],
    in folder: URL,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["NO_COLOR": "1", "LC_ALL": "C"]) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files, because a pipe that nobody empties stops the command.
    let logs = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: logs) }
    let output = try Self.newFile("output", in: logs)
    let errors = try Self.newFile("errors", in: logs)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    exitCode = process.terminationStatus
    standardOutput = try Self.text("output", in: logs)
    standardError = try Self.text("errors", in: logs)
  }

  /// Where the command was built: beside the tests, or above their bundle.
  static func executable() throws -> URL {
    var folder = Bundle.main.executableURL?.deletingLastPathComponent()
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    if let bundle { folder = bundle.bundleURL.deletingLastPathComponent() }
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return folder.appending(path: "generate")
  }

  private static func newFile(_ name: String, in folder: URL) throws -> FileHandle {
    let file = folder.appending(path: name)
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }

  private static func text(_ name: String, in folder: URL) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}
