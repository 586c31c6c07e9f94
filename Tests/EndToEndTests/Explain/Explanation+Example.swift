import Foundation
import TestSupport
import Testing

@testable import generate

extension Explanation: CustomTestStringConvertible {
  var testDescription: String { code }
}

extension Project {
  /// Shows lines of an example in a file of the project: in the place of the lines that they
  /// explain if those stand there, else at the end of the prose or the settings, else as the file.
  func show(_ lines: [String], insteadOf others: [String], at path: String) throws {
    let text = lines.joined(separator: "\n")
    let standing = try? self.text(path)
    let (old, isPart) = (others.joined(separator: "\n"), lines.first != "---")
    if let standing, !others.isEmpty, standing.contains(old) {
      try write(standing.replacingOccurrences(of: old, with: text), to: path)
    } else if let standing, standing.contains(text) {
      return
    } else if let standing, isPart, let first = lines.first, first == others.first,
      standing.contains("\(first)\n")
    {
      try write(standing.replacing("\(first)\n", with: "\(text)\n", maxReplacements: 1), to: path)
    } else if let standing, isPart, path.hasSuffix(".md") || path.hasSuffix(".yml") {
      try write("\(standing)\n\(text)\n", to: path)
    } else {
      try write("\(text)\n", to: path)
    }
  }
}

extension FaultFixture {
  /// Whether the report tells a code and a file of the project holds some lines.
  func shows(_ code: String, lines: [String]) throws -> Bool {
    let report = try String(contentsOf: report, encoding: .utf8)
    guard report.contains("[\(code)]") || report.contains("[\(code),") else { return false }
    let text = lines.joined(separator: "\n")
    return try FileTree(url).files.values.contains {
      String(decoding: $0, as: UTF8.self).contains(text)
    }
  }
}
