/// The names of the months in the cases in which a date or a sentence needs them, January first.
struct MonthNames: Hashable, Sendable {
  /// On its own, as in a caption: «Μάιος».
  let standalone: [String]

  /// Behind a day: «23 Μαΐου».
  let withDay: [String]

  /// Behind the preposition that says when: «τον Μάιο», "w maju".
  let inSentence: [String]

  /// Of a month, with another noun: «στοιχεία Μαΐου», "májusi adatok".
  let genitive: [String]

  /// Other forms that readers know, twelve or none.
  let variants: [String]

  /// Makes the table from lists of twelve words; a list that is left out is the first, and the
  /// genitive that behind a day.
  init(
    _ standalone: String,
    withDay: String? = nil,
    inSentence: String? = nil,
    genitive: String? = nil,
    variants: String? = nil
  ) {
    self.standalone = Self.words(standalone)
    self.withDay = Self.words(withDay ?? standalone)
    self.inSentence = Self.words(inSentence ?? standalone)
    self.genitive = Self.words(genitive ?? withDay ?? standalone)
    self.variants = variants.map(Self.words) ?? []
  }

  // A low line stands for a blank within a name.
  private static func words(_ list: String) -> [String] {
    let words = list.split(separator: " ").map { String($0.replacing("_", with: " ")) }
    precondition(words.count == 12, "a year has twelve months")
    return words
  }
}
