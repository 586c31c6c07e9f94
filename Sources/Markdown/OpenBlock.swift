/// The paragraph or heading that is being written, and its plain text so far.
struct OpenBlock {
  /// Its first line in the file.
  var place = 0..<0

  /// Where its tag starts in the HTML.
  var outside = Mark()

  /// Where its content starts in the HTML.
  var inside = Mark()

  /// A heading's id with its prefix; empty if it has none.
  var id = ""

  /// Whether it is taken out as the title.
  var isTitle = false

  /// Whether a label was opened, for the box of a task.
  var isTask = false

  var text: [UInt8] = []
  var links: [Range<Int>] = []
  var code: [Range<Int>] = []
  var runs: [TextRun] = []

  /// Begins a block, with the room that the text of the last one took.
  mutating func begin(at place: Range<Int>, outside: Mark) {
    var room: [UInt8] = []
    swap(&room, &text)
    room.removeAll(keepingCapacity: true)
    self = OpenBlock(place: place, outside: outside, text: room)
  }

  /// The text block that it comes to.
  func closed(as kind: TextBlock.Kind) -> TextBlock {
    TextBlock(
      kind: kind,
      text: String(decoding: text, as: UTF8.self),
      links: links,
      code: code,
      place: place,
      runs: runs
    )
  }
}
