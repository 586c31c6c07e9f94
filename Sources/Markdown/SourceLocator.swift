/// Finds where the parts of a document stand in its file.
///
/// cmark's columns are wrong after stripped indentation, in block quotes and for links over several
/// lines, so they are not used. Instead the inline parts of each block are laid over its bytes, one
/// after the other, escapes and references included; a part has a place only if its whole block
/// fits. That is one comparison per byte.
struct SourceLocator {
  private let places: BlockPlaces
  private let literals: [UInt8]
  private(set) var events: [Event]
  private(set) var links: [LinkSource]
  private var record: TextRecord

  /// The stretches of texts that stand in the file as they are.
  var runs: [TextRun] { record.runs }

  /// Prepares for the events of a body with its lines.
  init(_ reader: consuming EventReader, places: BlockPlaces) {
    self.places = places
    literals = reader.literals
    events = reader.events
    links = Array(repeating: .unknown, count: reader.linkCount)
    record = TextRecord(expecting: reader.events.count / 2)
  }

  /// Locates every block and every inline part.
  mutating func locate() {
    var quoteDepth = 0
    var index = 0
    while index < events.count {
      switch (events[index].kind, events[index].phase) {
      case (.blockQuote, .enter): quoteDepth += 1
      case (.blockQuote, .exit): quoteDepth -= 1
      case (.paragraph, .enter), (.heading, .enter), (.caption, .enter):
        index = locateInlines(ofBlockAt: index, quoteDepth: quoteDepth)
      case (.cell, .enter): index = locateInlines(ofCellAt: index)
      case (.codeBlock, _), (.htmlBlock, _):
        events[index].source = places.firstLine(of: events[index])
      case _: break
      }
      index += 1
    }
  }

  private mutating func locateInlines(ofBlockAt start: Int, quoteDepth: Int) -> Int {
    let end = self.end(ofBlockAt: start)
    let firstLine = places.firstLine(of: events[start])
    events[start].source = firstLine
    let block = events[start].lines
    let limit = places.lines.content(ofLine: block.upperBound, in: places.bytes).upperBound
    var cursor = SourceCursor(
      bytes: places.bytes,
      position: firstLine.lowerBound,
      limit: max(limit, firstLine.upperBound),
      quoteDepth: quoteDepth
    )
    // Reference definitions at the head of a paragraph are gone from the tree but not from its
    // lines. An attempt on one of them ends at its first bracket or soon after; the budget holds
    // for what was made to be slow.
    var budget = 8 * (cursor.limit - cursor.position) + 64
    while true {
      var attempt = cursor
      let laid = lay(start..<end, at: &attempt)
      if laid.fits { return end }
      forget(start + 1..<laid.end)
      budget -= attempt.position - cursor.position
      guard budget > 0, places.bytes[firstLine].first == UInt8(ascii: "[") else { return end }
      guard cursor.skipToNextLine() else { return end }
    }
  }

  private func end(ofBlockAt start: Int) -> Int {
    var end = start + 1
    while events[end].phase != .exit || events[end].kind != events[start].kind { end += 1 }
    return end
  }

  // A cell knows its bytes.
  private mutating func locateInlines(ofCellAt start: Int) -> Int {
    let end = self.end(ofBlockAt: start)
    let cell = events[start].source ?? 0..<0
    var cursor = SourceCursor(
      bytes: places.bytes,
      position: cell.lowerBound,
      limit: cell.upperBound,
      quoteDepth: 0
    )
    let laid = lay(start..<end, at: &cursor)
    if !laid.fits { forget(start + 1..<laid.end) }
    events[start].source = cell
    return end
  }

  private mutating func forget(_ block: Range<Int>) {
    for index in block {
      events[index].source = nil
      events[index].runs = 0..<0
      if events[index].kind == .link || events[index].kind == .image {
        links[events[index].number] = .unknown
      }
    }
  }

  // Lays the inline parts of a block over its bytes until one does not fit; the end is that of the
  // parts that were laid.
  private mutating func lay(
    _ block: Range<Int>,
    at cursor: inout SourceCursor
  ) -> (end: Int, fits: Bool) {
    let start = cursor.position
    let isHeading = events[block.lowerBound].kind == .heading
    if isHeading { cursor.skipHeadingMark() }
    if events[block.lowerBound].kind == .caption { cursor.skipCaptionMark() }
    for index in block.dropFirst() {
      guard fit(index, &cursor) else { return (max(index, block.lowerBound + 1), false) }
    }
    guard isHeading || cursor.isAtEnd else { return (block.upperBound, false) }
    let lines = places.lines
    let upper = lines.content(ofLine: lines.line(at: start), in: places.bytes).upperBound
    events[block.lowerBound].source = start..<max(start, upper)
    return (block.upperBound, true)
  }

  private mutating func fit(_ index: Int, _ cursor: inout SourceCursor) -> Bool {
    let start = cursor.position
    guard move(over: index, &cursor) else { return false }
    events[index].source = start..<cursor.position
    return true
  }

  private mutating func move(over index: Int, _ cursor: inout SourceCursor) -> Bool {
    let event = events[index]
    switch event.kind {
    case .text: return moveOverText(index, &cursor)
    case .code: return cursor.skipCodeSpan()
    case .inlineHTML: return cursor.skip(verbatim: literals[event.literal])
    case .softBreak, .lineBreak:
      cursor.skipBlanks()
      if event.kind == .lineBreak { _ = cursor.skip("\\") }
      return cursor.skipLineEnd()
    case .emphasis: return cursor.skip(1, of: (UInt8(ascii: "*"), UInt8(ascii: "_")))
    case .strong: return cursor.skip(2, of: (UInt8(ascii: "*"), UInt8(ascii: "_")))
    case .link, .image:
      return event.phase == .enter ? openLink(event, &cursor) : closeLink(event, &cursor)
    case .blockQuote, .bulletList, .orderedList, .item, .paragraph, .heading, .codeBlock,
      .htmlBlock, .thematicBreak, .strikethrough, .task, .footnoteReference, .table, .caption,
      .row, .cell, .alert, .footnotes, .footnote:
      return false
    }
  }

  private mutating func moveOverText(_ index: Int, _ cursor: inout SourceCursor) -> Bool {
    if events[index - 1].kind == .link, events[index - 1].phase == .enter,
      links[events[index - 1].number].form == .autolink
    {
      return true
    }
    let first = record.runs.count
    guard cursor.skip(text: literals[events[index].literal], record: &record) else { return false }
    events[index].runs = first..<record.runs.count
    return true
  }

  private mutating func openLink(_ event: Event, _ cursor: inout SourceCursor) -> Bool {
    let start = cursor.position
    if event.kind == .link, cursor.skip("<") {
      while let byte = cursor.byte, byte != UInt8(ascii: ">") { cursor.position += 1 }
      let inner = start + 1..<cursor.position
      guard cursor.skip(">") else { return false }
      links[event.number] = LinkSource(
        form: .autolink,
        whole: start..<cursor.position,
        text: inner,
        destination: inner
      )
      return true
    }
    if event.kind == .image, !cursor.skip("!") { return false }
    guard cursor.skip("[") else { return false }
    links[event.number].whole = start..<cursor.position
    links[event.number].text = cursor.position..<cursor.position
    return true
  }

  private mutating func closeLink(_ event: Event, _ cursor: inout SourceCursor) -> Bool {
    var link = links[event.number]
    if link.form == .autolink { return true }
    link.text = link.text.lowerBound..<cursor.position
    guard cursor.skip("]") else { return false }
    link.destination = cursor.skipDestination(
      literals[event.literal],
      title: literals[event.title],
      record: &record
    )
    link.form = link.destination == nil ? .reference : .inline
    if link.form == .reference { cursor.skipLabel() }
    link.whole = link.whole.lowerBound..<cursor.position
    links[event.number] = link
    return true
  }
}
