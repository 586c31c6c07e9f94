import Foundation
import Testing

/// A folder of `Fixtures/faults`: what is laid over the small site, and what a person reads of it.
///
/// Beside `Content`, `Templates` and `Themes` a folder `Downloads` may hold files that are imported.
struct FaultFixture: CustomTestStringConvertible {
  /// The name of the folder, which says what is wrong.
  let name: String

  /// All of them, sorted by name.
  static let all: [FaultFixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map(FaultFixture.init)
  }()

  private static let folder = Fixtures.folder.appending(path: "faults")

  var testDescription: String { name }

  /// The folder.
  var url: URL { Self.folder.appending(path: name) }

  /// The whole text on standard error, in English.
  var report: URL { url.appending(path: "report.txt") }

  /// The same in Greek.
  var greekReport: URL { url.appending(path: "report.el.txt") }

  /// What the command was asked for, on standard output; `nil` where that is nothing.
  var output: String? { text("output.txt") }

  /// What is laid over the faulty project to mend it; the small site itself where there is none.
  var mended: URL? {
    let folder = url.appending(path: "mended")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// The arguments of the command, from the file `arguments`.
  var arguments: [String] { words("arguments") ?? [] }

  /// The arguments with which the mended project is read, where they are what is mended.
  var mendedArguments: [String] { words("mended/arguments") ?? arguments }

  /// Mends a project: by the files of `mended`, and by the lines of a file that `mended/changes.txt`
  /// names, those behind `-` becoming those behind `+`.
  func mend(_ project: borrowing Project) throws {
    guard let mended else { return }
    try project.overlay(mended)
    guard let changes = text("mended/changes.txt")?.split(separator: "\n") else { return }
    let lines = { (mark: String) in
      changes.filter { $0.hasPrefix(mark) }.map { "\($0.dropFirst(2))\n" }.joined()
    }
    try project.replace(lines("- "), with: lines("+ "), in: String(changes[0]))
  }

  /// The exit code, from the file `exit`; 1 where there is none.
  var exitCode: Int32 {
    text("exit").flatMap { Int32($0.trimming(while: \.isWhitespace)) } ?? 1
  }

  private func words(_ file: String) -> [String]? {
    text(file)?.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private func text(_ file: String) -> String? {
    try? String(contentsOf: url.appending(path: file), encoding: .utf8)
  }
}

extension String {
  fileprivate func trimming(while isSurplus: (Character) -> Bool) -> String {
    String(drop(while: isSurplus).reversed().drop(while: isSurplus).reversed())
  }
}
