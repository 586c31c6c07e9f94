/// A code span of Markdown.
struct MarkdownCode {
  private var text = ""

  /// How many elements are open within.
  var depth = 0

  /// Whether an element holds code.
  static func isOne(_ name: String) -> Bool {
    ["code", "kbd", "samp"].contains(name)
  }

  /// Adds a word, behind a blank or right behind the last one.
  mutating func add(_ word: String, isSpaced: Bool) {
    text += isSpaced && !text.isEmpty ? " \(word)" : word
  }

  /// The code between as many backticks as it holds nowhere (CommonMark, section 6.1).
  var markdown: String {
    guard !text.isEmpty else { return "" }
    let fence = Self.fence(around: text, atLeast: 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + pad + text + pad + fence
  }

  /// More backticks than a text holds in a row.
  static func fence(around text: String, atLeast least: Int) -> String {
    let rows = Set(text.split { $0 != "`" }.map(\.count))
    let count = (least...).first { !rows.contains($0) } ?? least
    return String(repeating: "`", count: count)
  }
}
