/// Text as it stands in HTML, in elements and in quoted attributes.
enum HTMLText {
  /// Writes a text so that nothing of it is read as markup.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // HTML knows no null, and a page may hold one if a source does.
      case "\0": escaped.unicodeScalars.append("\u{FFFD}")
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Reads the escapes that a policy in an attribute may be written with.
  static func unescaped(_ text: String) -> String {
    let escapes = [
      ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&quot;", "\""), ("&lt;", "<"),
      ("&gt;", ">"), ("&amp;", "&"),
    ]
    return escapes.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
