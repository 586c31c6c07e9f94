import Foundation
import TestSupport

/// The codes of all kinds of faults, read from the sources: the one place where they stand.
enum FaultCodes {
  /// The codes, ascending, each once.
  static func all() throws -> [String] {
    let sources = Fixtures.repository.appending(path: "Sources")
    var codes: Set<String> = []
    for (path, bytes) in try FileTree(sources).files where path.hasSuffix(".swift") {
      let text = String(decoding: bytes, as: UTF8.self)
      for body in text.matches(of: #/var code: String \{[\s\S]*?\n  [}p]/#) {
        codes.formUnion(body.output.matches(of: #/"([a-z0-9-]+)"/#).map { String($0.output.1) })
      }
    }
    return codes.sorted()
  }
}
