/// What is learnt about a document's texts while they are laid over its bytes.
struct TextRecord {
  /// Every stretch of a text that stands in the file as it is, in order.
  private(set) var runs: [TextRun] = []

  /// What the character references stand for.
  var entities = EntityTable()

  /// Makes room for the stretches of so many texts, most of which are one.
  init(expecting texts: Int) {
    runs.reserveCapacity(texts)
  }

  /// Adds a stretch of a text that ends at an offset of the file; an empty one adds nothing.
  mutating func add(_ text: ArraySlice<UInt8>, _ range: Range<Int>, endingAt offset: Int) {
    guard !range.isEmpty else { return }
    let start = range.lowerBound - text.startIndex
    runs.append(TextRun(text: start, file: offset - range.count, count: range.count))
  }

  /// Forgets the stretches from an index on.
  mutating func removeRuns(from index: Int) {
    runs.removeSubrange(index...)
  }
}
