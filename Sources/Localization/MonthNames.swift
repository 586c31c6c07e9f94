/// The names of the months in the cases in which a date or a sentence needs them, January first.
struct MonthNames: Hashable, Sendable {
  /// On its own, as in a caption: «Μάιος».
  let standalone: [String]

  /// Behind a day: «23 Μαΐου».
  let withDay: [String]

  /// Behind the preposition that says when: «τον Μάιο», "w maju".
  let inSentence: [String]

  /// Other nominatives that readers know, twelve or none.
  let variants: [String]

  /// Makes the table from lists of twelve words; a list that is left out is the first.
  init(
    _ standalone: String,
    withDay: String? = nil,
    inSentence: String? = nil,
    variants: String? = nil
  ) {
    self.standalone = Self.words(standalone)
    self.withDay = Self.words(withDay ?? standalone)
    self.inSentence = Self.words(inSentence ?? standalone)
    self.variants = variants.map(Self.words) ?? []
  }

  private static func words(_ list: String) -> [String] {
    let words = list.split(separator: " ").map(String.init)
    precondition(words.count == 12, "a year has twelve months")
    return words
  }
}
