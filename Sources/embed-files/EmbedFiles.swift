import Foundation

/// Writes the texts of folders as a Swift file: the arguments are its path, then folders with names.
@main
enum EmbedFiles {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    var lines = [
      "/// The files that the command carries, by path.",
      "enum EmbeddedFiles {",
      "  static let texts: [(path: String, text: String)] = [",
    ]
    for index in stride(from: 1, to: arguments.count - 1, by: 2) {
      let folder = URL(filePath: arguments[index], directoryHint: .isDirectory)
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
        let file = folder.appending(path: path)
        guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
          continue
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        lines.append(literal(of: text, path: "\(arguments[index + 1])/\(path)"))
      }
    }
    lines += ["  ]", "}", ""]
    let source = Data(lines.joined(separator: "\n").utf8)
    try source.write(to: URL(filePath: arguments[0]))
  }

  // The last line feed before the closing delimiter is not part of a literal.
  private static func literal(of text: String, path: String) -> String {
    "(\"\(path)\", ###\"\"\"\n\(text)\n\"\"\"###),"
  }
}
