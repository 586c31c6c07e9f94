/// Breaks names into lines, for texts in a drawing do not wrap.
enum NameLines {
  /// The words of a name in as few lines as a length in characters allows, about equally long.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - length: How many characters a line holds; a longer word is cut.
  /// - Returns: The lines, at least one.
  static func of(_ name: String, length: Int) -> [String] {
    let words = name.split(separator: " ").flatMap { pieces($0, length: length) }
    let lines = filled(words, length: length)
    // A shorter length that needs no more lines makes them more equal.
    var best = lines
    for shorter in stride(from: length - 1, to: 0, by: -1) {
      let narrower = filled(words, length: shorter)
      guard narrower.count == lines.count, narrower.allSatisfy({ $0.count <= shorter }) else {
        break
      }
      best = narrower
    }
    return best
  }

  private static func filled(_ words: [String], length: Int) -> [String] {
    var lines = [words.first ?? ""]
    for word in words.dropFirst() {
      let line = lines[lines.count - 1]
      if line.count + 1 + word.count <= length {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func pieces(_ word: Substring, length: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while rest.count > length {
      pieces.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return pieces + [String(rest)]
  }
}
