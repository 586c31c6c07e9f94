/// Finds what extensions make something of in the texts of one block.
///
/// Only what stands in the file as it is counts: a character behind a backslash is plain text.
struct InlineMarks {
  private let events: ArraySlice<Event>
  private let literals: [UInt8]
  private let runs: [TextRun]
  private let keys: Set<String>

  /// The marks, in order.
  private(set) var marks: [InlineMark] = []

  /// The labels of the footnotes that are referred to.
  private(set) var labels: [String] = []

  /// The labels of footnotes that there are not, with where they stand.
  private(set) var undefined: [(label: String, place: Range<Int>)] = []

  /// URLs that do not stand in the text, one after the other.
  private(set) var urls: [UInt8] = []

  private let firstLabel: Int
  private let firstURL: Int
  private var linkDepth = 0
  private var imageDepth = 0

  /// The tildes that may begin something, for each inline part that is open, as indices of marks.
  private var openings: [[Int]] = [[]]
  private var end = 0

  /// Looks at the inline parts of a block.
  ///
  /// - Parameters:
  ///   - events: The block, from where it is entered to where it is left.
  ///   - literals: The bytes of all texts.
  ///   - runs: Where they stand in the file.
  ///   - keys: What footnotes there are.
  ///   - firstLabel: How many references to footnotes stand before the block.
  ///   - firstURL: Where the URLs will stand among the bytes of all texts.
  init(
    _ events: ArraySlice<Event>,
    literals: [UInt8],
    runs: [TextRun],
    keys: Set<String>,
    firstLabel: Int,
    firstURL: Int
  ) {
    self.events = events
    self.literals = literals
    self.runs = runs
    self.keys = keys
    self.firstLabel = firstLabel
    self.firstURL = firstURL
  }

  /// Looks at each text once.
  mutating func find() {
    for index in events.indices.dropFirst().dropLast() {
      switch (events[index].kind, events[index].phase) {
      case (.text, _): read(index)
      case (.emphasis, .enter), (.strong, .enter), (.link, .enter), (.image, .enter): open(index)
      case (.emphasis, .exit), (.strong, .exit), (.link, .exit), (.image, .exit): close(index)
      case _: break
      }
    }
  }

  private mutating func open(_ index: Int) {
    openings.append([])
    if events[index].kind == .link { linkDepth += 1 }
    if events[index].kind == .image { imageDepth += 1 }
  }

  private mutating func close(_ index: Int) {
    openings.removeLast()
    if events[index].kind == .link { linkDepth -= 1 }
    if events[index].kind == .image { imageDepth -= 1 }
  }

  private mutating func read(_ index: Int) {
    let literal = events[index].literal
    end = literal.lowerBound
    for run in runs[events[index].runs] {
      let upper = literal.lowerBound + run.text + run.count
      var position = max(end, literal.lowerBound + run.text)
      while position < upper {
        let file = run.file - run.text - literal.lowerBound
        position = read(at: position, of: index, runEnd: upper, file: file)
      }
    }
  }

  /// Reads what starts at a position of a run; returns where to go on.
  private mutating func read(at position: Int, of index: Int, runEnd: Int, file: Int) -> Int {
    switch literals[position] {
    case UInt8(ascii: "~"):
      return readTildes(at: position, of: index, runEnd: runEnd)
    case UInt8(ascii: "["):
      return readFootnote(at: position, of: index, runEnd: runEnd, file: file)
    case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "w"):
      return readAddress(at: position, of: index)
    case _: return position + 1
    }
  }

  private mutating func readFootnote(
    at position: Int,
    of index: Int,
    runEnd: Int,
    file: Int
  ) -> Int {
    guard let range = FootnoteDefinition.label(at: position, in: literals, limit: runEnd),
      linkDepth == 0, imageDepth == 0
    else { return position + 1 }
    let label = String(decoding: literals[range], as: UTF8.self)
    end = range.upperBound + 1
    if keys.contains(FootnoteDefinition.key(of: label)) {
      let kind = InlineMark.Kind.footnote(label: firstLabel + labels.count)
      marks.append(InlineMark(event: index, range: position..<end, kind: kind))
      labels.append(label)
    } else {
      undefined.append((label, position + file..<end + file))
    }
    return end
  }

  private mutating func readAddress(at position: Int, of index: Int) -> Int {
    guard linkDepth == 0, imageDepth == 0 else { return position + 1 }
    let text = literals[end..<events[index].literal.upperBound]
    let address: BareAddress? =
      switch literals[position] {
      case UInt8(ascii: ":"): BareAddress(web: position, in: text)
      case UInt8(ascii: "@"): BareAddress(mail: position, in: text)
      case _: mayBeginAddress(at: position, of: index) ? BareAddress(www: position, in: text) : nil
      }
    guard let address else { return position + 1 }
    var url = address.range
    if !address.prefix.isEmpty {
      let start = firstURL + urls.count
      urls.append(contentsOf: address.prefix.utf8)
      urls.append(contentsOf: literals[address.range])
      url = start..<firstURL + urls.count
    }
    marks.append(InlineMark(event: index, range: address.range, kind: .address(url: url)))
    end = address.range.upperBound
    return end
  }

  private func mayBeginAddress(at position: Int, of index: Int) -> Bool {
    let text = literals[events[index].literal.lowerBound..<position]
    guard let last = text.last else {
      return switch events[index - 1].kind {
      case .link, .image, .code, .inlineHTML: false
      case _: true
      }
    }
    return last.isASCIISpace || "*_~(".utf8.contains(last)
  }

  private mutating func readTildes(at position: Int, of index: Int, runEnd: Int) -> Int {
    let upper = literals[position..<runEnd].firstIndex { $0 != UInt8(ascii: "~") } ?? runEnd
    end = upper
    guard upper - position <= 2 else { return upper }
    let before = literals[events[index].literal.lowerBound..<position].lastScalar
    let after = literals[upper..<events[index].literal.upperBound].firstScalar
    let left = before ?? neighbour(events[index - 1].kind)
    let right = after ?? neighbour(events[index + 1].kind)
    // CommonMark 0.30, section 6.2: left-flanking and right-flanking delimiter runs.
    let opens = !right.isSpace && (!right.isPunctuation || left.isPunctuationOrSpace)
    let closes = !left.isSpace && (!left.isPunctuation || right.isPunctuationOrSpace)
    marks.append(
      InlineMark(event: index, range: position..<upper, kind: .tildes(opens: opens, closes: closes))
    )
    match(marks.count - 1)
    return upper
  }

  // The end of a block is a line end, and all inline markup is punctuation.
  private func neighbour(_ kind: Event.Kind) -> Unicode.Scalar {
    kind.holdsInlines || kind == .softBreak || kind == .lineBreak ? "\n" : "*"
  }

  private mutating func match(_ closing: Int) {
    guard case .tildes(let opens, let closes) = marks[closing].kind else { return }
    let inner = openings.count - 1
    if closes, let opening = openings[inner].popLast() {
      guard marks[opening].range.count == marks[closing].range.count else { return }
      marks[opening].kind = .strikeStart
      marks[closing].kind = .strikeEnd
    } else if opens {
      openings[inner].append(closing)
    }
  }
}
