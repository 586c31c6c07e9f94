/// Makes of located events what GitHub makes of their texts: what is struck through, bare
/// addresses, references to footnotes, tasks and alerts.
struct ExtensionPass {
  private let input: [Event]
  private let literals: [UInt8]
  private let runs: [TextRun]
  private let keys: Set<String>
  private var output: [Event] = []
  private var addedLiterals: [UInt8] = []
  private var addedRuns: [TextRun] = []
  private(set) var links: [LinkSource]

  /// The labels of the footnotes that are referred to, by the numbers of the references.
  private(set) var labels: [String] = []

  /// What is wrong, with its place.
  private(set) var faults: [(fault: MarkdownFault, place: Range<Int>)] = []

  /// References to footnotes that there are not.
  private(set) var undefined: [(label: String, place: Range<Int>)] = []

  /// The kinds of the quotes that are open; `nil` for one that is no alert.
  private var quotes: [Int?] = []

  /// Prepares to look at a document that has footnotes of these keys.
  init(_ locator: SourceLocator, literals: [UInt8], keys: Set<String>) {
    input = locator.events
    links = locator.links
    runs = locator.runs
    self.literals = literals
    self.keys = keys
    output.reserveCapacity(input.count)
  }

  /// The bytes of all texts and URLs.
  var allLiterals: [UInt8] { addedLiterals.isEmpty ? literals : literals + addedLiterals }

  /// Every stretch of a text that stands in the file as it is.
  var allRuns: [TextRun] { addedRuns.isEmpty ? runs : runs + addedRuns }

  /// The events with all that was found in them.
  mutating func events() -> [Event] {
    var index = 0
    while index < input.count {
      let event = input[index]
      switch (event.kind, event.phase) {
      case (.blockQuote, .enter): openQuote(at: index)
      case (.blockQuote, .exit): closeQuote(event)
      case (let kind, .enter) where kind.holdsInlines: index = readBlock(from: index)
      case _: output.append(event)
      }
      index += 1
    }
    return output
  }

  private mutating func openQuote(at index: Int) {
    let kind = alertKind(ofQuoteAt: index)
    var event = input[index]
    if let kind {
      event.kind = .alert
      event.number = kind
    }
    quotes.append(kind)
    output.append(event)
  }

  private mutating func closeQuote(_ event: Event) {
    var event = event
    if let kind = quotes.popLast() ?? nil {
      event.kind = .alert
      event.number = kind
    }
    output.append(event)
  }

  /// The index of the kind of alert that a quote is; `nil` if it is none.
  private mutating func alertKind(ofQuoteAt index: Int) -> Int? {
    guard index + 3 < input.count, input[index + 1].kind == .paragraph,
      let (name, end) = bracketed(at: index + 2)
    else { return nil }
    let text = input[index + 2].literal
    let place = (input[index + 2].source ?? 0..<0).prefix(end - text.lowerBound)
    let kinds = AlertKind.allCases.map(\.rawValue)
    guard let kind = kinds.firstIndex(of: name.lowercased()) else {
      faults.append((.alertUnknown(name), place.startIndex..<place.endIndex))
      return nil
    }
    let isAlone = literals[end..<text.upperBound].allSatisfy(\.isASCIISpace)
    switch input[index + 3].kind {
    case .softBreak, .lineBreak, .paragraph:
      if isAlone { return kind }
    case _: break
    }
    faults.append((.alertNotAlone(name), place.startIndex..<place.endIndex))
    return nil
  }

  /// The name in `[!NAME]` at the start of a text, and where it ends; `nil` if it does not begin so.
  private func bracketed(at index: Int) -> (name: String, end: Int)? {
    let event = input[index]
    guard event.kind == .text, let run = runs[event.runs].first, run.text == 0 else { return nil }
    let text = literals[event.literal.lowerBound..<event.literal.lowerBound + run.count]
    guard text.starts(with: "[!".utf8),
      let end = text.prefix(100).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let name = text[(text.startIndex + 2)..<end]
    guard !name.isEmpty, name.allSatisfy(\.isASCIILetter) else { return nil }
    return (String(decoding: name, as: UTF8.self), end + 1)
  }

  /// Copies a block with what is found in it; returns the index of its exit.
  private mutating func readBlock(from start: Int) -> Int {
    var exit = start + 1
    while input[exit].kind != input[start].kind || input[exit].phase != .exit { exit += 1 }
    var first = start + 1
    if input[start].kind == .paragraph, let quote = output.last, quote.kind == .alert,
      quote.phase == .enter
    {
      // Its first line was `[!NOTE]`.
      first = min(start + 3, exit)
      if first == exit { return exit }
    }
    output.append(input[start])
    let task = first == start + 1 ? taskMark(at: start) : nil
    var found = InlineMarks(
      input[(first - 1)...exit],
      literals: literals,
      runs: runs,
      keys: keys,
      firstLabel: labels.count,
      firstURL: literals.count + addedLiterals.count
    )
    found.find()
    write(first..<exit, marks: [task].compactMap(\.self) + found.marks)
    labels += found.labels
    undefined += found.undefined
    addedLiterals += found.urls
    output.append(input[exit])
    return exit
  }

  /// The box at the start of a list item.
  private mutating func taskMark(at start: Int) -> InlineMark? {
    guard input[start].kind == .paragraph, let item = output.indices.dropLast().last,
      output[item].kind == .item, output[item].phase == .enter
    else { return nil }
    let event = input[start + 1]
    guard event.kind == .text, let run = runs[event.runs].first, run.text == 0, run.count > 3 else {
      return nil
    }
    let text = literals[event.literal].prefix(4)
    let state = text[text.startIndex + 1] | 0x20
    guard text.first == UInt8(ascii: "["), text[text.startIndex + 2] == UInt8(ascii: "]"),
      text.last == 0x20 || text.last == 0x09, state == 0x20 || state == UInt8(ascii: "x")
    else { return nil }
    output[item].number = 1
    let range = event.literal.lowerBound..<event.literal.lowerBound + 3
    return InlineMark(event: start + 1, range: range, kind: .task(state == 0x20 ? 0 : 1))
  }

  private mutating func write(_ block: Range<Int>, marks: [InlineMark]) {
    var marks = marks[...]
    for index in block {
      guard marks.first?.event == index else {
        output.append(input[index])
        continue
      }
      var pieces = TextPieces(input[index], runs: runs)
      while let mark = marks.first, mark.event == index {
        marks.removeFirst()
        write(mark, &pieces)
      }
      append(pieces.rest())
    }
  }

  private mutating func write(_ mark: InlineMark, _ pieces: inout TextPieces) {
    if case .tildes = mark.kind { return }
    append(pieces.text(before: mark.range.lowerBound))
    let piece = pieces.text(before: mark.range.upperBound)
    var event: Event
    switch mark.kind {
    case .tildes: return
    case .strikeStart: event = Event(kind: .strikethrough, phase: .enter)
    case .strikeEnd: event = Event(kind: .strikethrough, phase: .exit)
    case .task(let state): event = Event(kind: .task, phase: .leaf, number: state)
    case .footnote(let label): event = Event(kind: .footnoteReference, phase: .leaf, number: label)
    case .address(let url): return writeLink(url, piece)
    }
    event.source = piece.event.source
    output.append(event)
  }

  private mutating func writeLink(_ url: Range<Int>, _ piece: TextPieces.Piece) {
    var event = Event(kind: .link, phase: .enter, literal: url, number: links.count)
    event.source = piece.event.source
    output.append(event)
    append(piece)
    var exit = Event(kind: .link, phase: .exit, literal: url, number: links.count)
    exit.source = piece.event.source
    output.append(exit)
    let source = piece.event.source ?? 0..<0
    links.append(LinkSource(form: .bare, whole: source, text: source, destination: source))
  }

  private mutating func append(_ piece: TextPieces.Piece) {
    guard !piece.event.literal.isEmpty else { return }
    var event = piece.event
    let start = runs.count + addedRuns.count
    addedRuns += piece.runs
    event.runs = start..<start + piece.runs.count
    output.append(event)
  }
}
