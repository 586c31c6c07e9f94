import Foundation
import TestSupport

/// The real command while it serves a project on a free port: a process, which is stopped with it.
final class ServeRun {
  private let process = Process()
  private let errors = Pipe()

  /// The port at which the project is served.
  let port: UInt16

  /// What it said until then.
  let notice: String

  /// Serves a project.
  ///
  /// - Parameters:
  ///   - arguments: What follows `serve --port 0`.
  ///   - folder: The project.
  ///   - environment: The variables that are replaced.
  /// - Throws: An error if it has not begun in time.
  init(_ arguments: [String] = [], in folder: URL, environment: [String: String] = [:]) throws {
    process.executableURL = try GenerateRun.executable()
    process.arguments = ["serve", "--port", "0"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging([
      "NO_COLOR": "1", "LC_ALL": "C",
    ]) { $1 }
    .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    notice = try Self.text(from: errors, until: "Ctrl-C ends it\n")
    let match = notice.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//)
    guard let port = match.flatMap({ UInt16($0.output.1) }) else { throw CocoaError(.formatting) }
    self.port = port
  }

  deinit { process.terminate() }

  /// Asks for a path on a connection of its own.
  func get(_ path: String, fields: [String] = []) throws -> RawResponse {
    try RawConnection(port: port).get(path, fields: fields)
  }

  /// Listens to the events of a page that a browser has just loaded.
  func events(of path: String) throws -> RawConnection {
    let page = try get(path).body
    let state = page.firstMatch(of: /data-state="([^"]*)"/).map { String($0.output.1) } ?? ""
    let connection = try RawConnection(port: port)
    let target = "/.generate/events?page=\(path)&state=\(state)"
    connection.send("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return connection
  }

  /// Waits until it has said a text, and returns all that it said since it was listened to last.
  func said(until text: String) throws -> String {
    try Self.text(from: errors, until: text)
  }

  /// Interrupts it as Ctrl-C does, and waits for its end.
  ///
  /// - Returns: How it ended, and what it said last.
  func interrupt() throws -> (exitCode: Int32, text: String) {
    process.interrupt()
    process.waitUntilExit()
    return (process.terminationStatus, try Self.text(from: errors, until: "\n"))
  }

  /// How many KiB of memory it has.
  func residentMemory() throws -> Int {
    let status = "/proc/\(process.processIdentifier)/status"
    let text = try String(contentsOfFile: status, encoding: .utf8)
    guard let match = text.firstMatch(of: /VmRSS:\s+(\d+)/), let size = Int(match.output.1) else {
      throw CocoaError(.formatting)
    }
    return size
  }

  private static func text(from pipe: Pipe, until end: String) throws -> String {
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    var text = ""
    while !text.contains(end) {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&request, 1, 20_000) > 0 else { throw Silence(text: text) }
      let bytes = pipe.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw Silence(text: text) }
      text += String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  /// It has not said in time what was waited for.
  struct Silence: Error {
    let text: String
  }
}
