/// What a reader sees of the texts of a block, as one run of letters.
///
/// Markup is left out, so that a quotation mark next to it has the letters around it for neighbours.
struct BlockLetters {
  /// Letters that stand in the file as they are, may be written otherwise and know where they are.
  struct Stretch {
    /// Where they start among the letters.
    let start: Int

    /// Where they start among the document's literals.
    let literal: Int

    /// How many bytes they take.
    let count: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var stretches: [Stretch] = []

  /// Reads the inline parts of a block; texts of links for which `isBound` holds are kept as they are.
  init(
    _ events: ArraySlice<Event>,
    of document: MarkdownDocument,
    isBound: (Event) -> Bool
  ) {
    var boundDepth = 0
    for event in events {
      switch (event.kind, event.phase) {
      case (.link, .enter), (.image, .enter):
        if boundDepth > 0 || isBound(event) { boundDepth += 1 }
      case (.link, .exit), (.image, .exit): if boundDepth > 0 { boundDepth -= 1 }
      case (.text, _):
        if boundDepth == 0 { addStretches(event, document) }
        bytes.append(contentsOf: document.literals[event.literal])
      // Code is a word, whatever it holds.
      case (.code, _): bytes.append(UInt8(ascii: "x"))
      case (.softBreak, _), (.lineBreak, _): bytes.append(0x20)
      case _: break
      }
    }
  }

  private mutating func addStretches(_ event: Event, _ document: MarkdownDocument) {
    for run in document.runs[event.runs] {
      stretches.append(
        Stretch(
          start: bytes.count + run.text,
          literal: event.literal.lowerBound + run.text,
          count: run.count
        )
      )
    }
  }
}
