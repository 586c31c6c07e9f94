/// Parts a text from its start to its end, each piece with its places in the file.
struct TextPieces {
  /// A part of the text.
  struct Piece {
    /// The event, but for its runs.
    let event: Event

    /// Its runs, counted from its own start.
    let runs: [TextRun]
  }

  private let event: Event
  private var runs: ArraySlice<TextRun>
  private var position: Int

  /// Prepares to part a text.
  init(_ event: Event, runs: [TextRun]) {
    self.event = event
    self.runs = runs[event.runs]
    position = event.literal.lowerBound
  }

  /// What is left.
  mutating func rest() -> Piece { text(before: event.literal.upperBound) }

  /// The text from where the last piece ended to a byte among the document's literals.
  mutating func text(before end: Int) -> Piece {
    let (lower, upper) = (position - event.literal.lowerBound, end - event.literal.lowerBound)
    var taken: [TextRun] = []
    while let run = runs.first, run.text < upper {
      let start = max(run.text, lower)
      let stop = min(run.text + run.count, upper)
      if start < stop {
        let file = run.file + start - run.text
        taken.append(TextRun(text: start - lower, file: file, count: stop - start))
      }
      guard run.text + run.count <= upper else { break }
      runs.removeFirst()
    }
    var piece = event
    piece.literal = position..<end
    if let first = taken.first, let last = taken.last {
      piece.source = first.file..<last.file + last.count
    }
    position = end
    return Piece(event: piece, runs: taken)
  }
}
