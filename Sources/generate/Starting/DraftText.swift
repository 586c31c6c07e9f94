internal import SiteModel

/// A Markdown file that an editor is to finish.
struct DraftText {
  private var lines: [String] = []

  /// Begins with the title, or with the words of a name where there is none, and keys to be given.
  init(title: String?, name: String, emptyKeys: [String] = ["description"]) {
    lines = [YAMLText.line("title", title ?? Self.words(of: name))] + emptyKeys.map { "\($0):" }
  }

  /// Adds a key of the front matter; an empty value is to be given.
  mutating func add(_ key: String, _ value: String) {
    lines.append(YAMLText.line(key, value))
  }

  /// Adds a key with a list of texts.
  mutating func add(_ key: String, _ texts: [String]) {
    lines.append(YAMLText.line(key, texts))
  }

  /// The file.
  var text: String {
    (["---"] + lines + ["draft: true", "---", "", ""]).joined(separator: "\n")
  }

  /// The words of a name: `Retail salespersons` for `retail-salespersons`.
  static func words(of name: String) -> String {
    let words = (name.split(separator: "/").last ?? "").replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
