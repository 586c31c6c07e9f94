/// Looks for words in a sentence, whole and without regard to case and to Greek accents.
struct PhraseSearch {
  private let text: [Unicode.Scalar]
  private let offsets: [Int]

  /// Prepares a sentence that starts at a UTF-8 offset of its text.
  init(_ sentence: Substring, at start: Int) {
    var text: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = start
    for scalar in sentence.unicodeScalars {
      // An accent may stand behind its letter, as a mark of its own.
      if scalar.properties.generalCategory != .nonspacingMark {
        text.append(scalar.folded)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    self.text = text
    self.offsets = offsets + [offset]
  }

  /// The first place of the first of several words that stands in the sentence, as UTF-8 offsets.
  func first(of words: [String]) -> Range<Int>? {
    words.lazy.compactMap { range(of: $0.unicodeScalars.map(\.folded)) }.first
  }

  private func range(of word: [Unicode.Scalar]) -> Range<Int>? {
    guard !word.isEmpty, word.count <= text.count else { return nil }
    for start in 0...(text.count - word.count) {
      let end = start + word.count
      guard text[start..<end].elementsEqual(word), !isLetter(start - 1), !isLetter(end) else {
        continue
      }
      return offsets[start]..<offsets[end]
    }
    return nil
  }

  private func isLetter(_ index: Int) -> Bool {
    text.indices.contains(index) && text[index].properties.isAlphabetic
  }
}
