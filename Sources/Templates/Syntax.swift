/// What a file is, and so where its first byte stands and what ends where.
enum Syntax: Hashable {
  case html
  case xml
  case json
  case script
  case styleSheet
  case plain

  /// Tells a file by its extension.
  init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let suffix = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    self =
      switch suffix {
      case "html", "htm": .html
      case "xml", "svg", "atom", "rss", "xsl", "xhtml": .xml
      case "json", "webmanifest": .json
      case "js", "mjs": .script
      case "css": .styleSheet
      case _: .plain
      }
  }
}
