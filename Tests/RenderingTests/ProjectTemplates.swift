import Foundation
import SourceText
import TestSupport

/// The templates of the repository.
enum ProjectTemplates {
  /// All templates with the strings of one language.
  static func files(language: String) throws -> [SourceFile] {
    let folder = SharedData.projectFolder.appending(path: "Templates")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".html") || $0 == "strings/\(language).yml" }
      .map { path in
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        return SourceFile(path: "Templates/\(path)", text: text)
      }
  }
}
