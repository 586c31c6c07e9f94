extension Explanation {
  /// Every explanation, ascending by code.
  static let all: [Explanation] = EmbeddedFiles.texts
    .filter { $0.path.hasPrefix("Explanations/") }
    .flatMap { $0.text.components(startingWith: "## ").compactMap(Explanation.init(section:)) }
    .sorted { $0.code < $1.code }

  /// Reads a section: its code and rule, what it means in English and in Greek, a line each, and
  /// indented the place of the example with its failing (`-`) and mended (`+`) lines.
  private init?(section: String) {
    let lines = section.split(separator: "\n", omittingEmptySubsequences: false)
    let example = lines.filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    let meanings = lines.dropFirst().filter { !$0.isEmpty && !$0.hasPrefix("    ") }
    guard let title = lines.first?.dropFirst(3).split(separator: ", "), let code = title.first,
      let place = example.first, meanings.count == 2
    else { return nil }
    self.code = String(code)
    rule = title.count > 1 ? String(title[1]) : nil
    englishMeaning = String(meanings[0])
    greekMeaning = String(meanings[1])
    self.place = place == "none" ? nil : String(place)
    failing = Self.lines(of: example, after: "-")
    mended = Self.lines(of: example, after: "+")
  }

  private static func lines(of example: [Substring], after mark: Character) -> [String] {
    example.dropFirst().filter { $0.first == mark }.map { String($0.dropFirst(2)) }
  }
}

extension String {
  /// The parts of a text that begin with a line of this beginning; what stands before them is left
  /// out.
  fileprivate func components(startingWith mark: String) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).reduce(into: []) { parts, line in
      if line.hasPrefix(mark) {
        parts.append(String(line))
      } else if !parts.isEmpty {
        parts[parts.count - 1] += "\n\(line)"
      }
    }
  }
}
