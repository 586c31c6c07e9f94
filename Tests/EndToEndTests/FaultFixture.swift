import Foundation
import Testing

/// A folder of `Fixtures/faults`: what is laid over the small site, and what a person reads of it.
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

  /// What is laid over the faulty project to mend it; the small site itself where there is none.
  var mended: URL? {
    let folder = url.appending(path: "mended")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// The arguments of the command, from the file `arguments`.
  var arguments: [String] {
    text("arguments")?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
  }

  /// The exit code, from the file `exit`; 1 where there is none.
  var exitCode: Int32 {
    text("exit").flatMap { Int32($0.trimming(while: \.isWhitespace)) } ?? 1
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
