/// Makes tables of paragraphs that are written as tables.
///
/// libcmark knows no tables: to it they are paragraphs. Their cells are parsed by it once more, all
/// of them together, with the document's reference definitions.
struct TableBuilder {
  private let places: BlockPlaces
  private var events: [Event] = []
  private var cells: ArraySlice<Event> = []
  private var lastParagraph = 0

  /// The tables, in order.
  private(set) var tables: [TableShape] = []

  /// What is wrong, with its place.
  private(set) var faults: [(fault: MarkdownFault, place: Range<Int>)] = []

  // A head of n columns over n rows of one cell would else grow by its square.
  private var paddingLeft = 500_000

  init(_ places: BlockPlaces) {
    self.places = places
  }

  /// Puts tables in the place of paragraphs, among the events of a document whose link reference
  /// definitions stand in a text.
  mutating func build(in reader: inout EventReader, definitions: ArraySlice<UInt8>) {
    let written = writtenTables(reader.events)
    guard !written.isEmpty else { return }
    var sheet = CellSheet()
    for table in written {
      if !table.lead.isEmpty { sheet.add(paragraph: table.lead.map { places.bytes[$0] }) }
      for cell in table.rows.joined() { sheet.add(places.bytes[cell]) }
    }
    let count = reader.events.count
    sheet.read(into: &reader, definitions: definitions)
    cells = reader.events[count...]
    rebuild(reader.events[..<count], written)
    reader.events = events
  }

  private mutating func writtenTables(_ events: [Event]) -> [WrittenTable] {
    var quoteDepth = 0
    var tables: [WrittenTable] = []
    for (index, event) in events.enumerated() {
      switch (event.kind, event.phase) {
      case (.blockQuote, .enter): quoteDepth += 1
      case (.blockQuote, .exit): quoteDepth -= 1
      case (.paragraph, .enter) where event.lines.count > 1:
        let further = event.lines.dropFirst().map {
          places.furtherLine($0, quoteDepth: quoteDepth)
        }
        let lines = [places.firstLine(of: event)] + further
        let table = WrittenTable(paragraph: index, lines: lines, in: places.bytes)
        if let table {
          tables.append(table)
        } else if let misfit = WrittenTable.misfit(in: lines, of: places.bytes) {
          let fault = MarkdownFault.tableHeadDiffers(heads: misfit.heads, columns: misfit.columns)
          faults.append((fault, misfit.rule))
        }
      case _: break
      }
    }
    return tables
  }

  private mutating func rebuild(_ old: ArraySlice<Event>, _ written: [WrittenTable]) {
    events.reserveCapacity(old.count + cells.count)
    var index = 0
    for table in written {
      while index < table.paragraph {
        append(old[index])
        index += 1
      }
      add(table, in: old[index])
      while old[index].kind != .paragraph || old[index].phase != .exit { index += 1 }
      index += 1
    }
    for event in old[index...] { append(event) }
  }

  private mutating func append(_ event: Event) {
    if event.kind == .paragraph, event.phase == .enter { lastParagraph = events.count }
    events.append(event)
  }

  private mutating func add(_ table: WrittenTable, in paragraph: Event) {
    if !table.lead.isEmpty { addLead(of: table, in: paragraph) }
    let headless = table.rows[0].map(\.isEmpty)
    let opening = Event(kind: .table, phase: .enter, number: tables.count)
    if !takeCaption(behind: opening) { events.append(opening) }
    for (number, row) in table.rows.enumerated() {
      events.append(Event(kind: .row, phase: .enter, number: number))
      for (column, cell) in row.enumerated() { add(cell, column) }
      let missing = min(paddingLeft, table.alignments.count - row.count)
      for column in row.count..<row.count + missing { add(0..<0, column) }
      paddingLeft -= missing
      events.append(Event(kind: .row, phase: .exit, number: number))
    }
    events.append(Event(kind: .table, phase: .exit, number: tables.count))
    tables.append(TableShape(columns: table.alignments, headless: headless))
    for place in table.surplus {
      let text = String(decoding: places.bytes[place], as: UTF8.self)
      let shown = text.count > 80 ? "\(text.prefix(79))…" : text
      faults.append((.tableRowTooLong(shown), place))
    }
  }

  private mutating func add(_ cell: Range<Int>, _ column: Int) {
    var event = Event(kind: .cell, phase: .enter, number: column)
    event.source = cell
    events.append(event)
    if !cell.isEmpty, cells.first?.kind == .heading {
      cells.removeFirst()
      while let inner = cells.popFirst(), inner.kind != .heading { events.append(inner) }
    }
    events.append(Event(kind: .cell, phase: .exit, number: column))
  }

  // Lines that were nothing but reference definitions left no paragraph.
  private mutating func addLead(of table: WrittenTable, in paragraph: Event) {
    guard cells.first?.kind == .paragraph else { return }
    let last = paragraph.lines.lowerBound + table.lead.count - 1
    while var event = cells.popFirst() {
      if event.kind == .paragraph {
        event.isTight = paragraph.isTight
        event.column = paragraph.column
        event.lines = paragraph.lines.lowerBound...last
      }
      append(event)
      if event.kind == .paragraph, event.phase == .exit { return }
    }
  }

  /// Makes the paragraph just before a table its caption if it begins with a colon and a blank.
  private mutating func takeCaption(behind opening: Event) -> Bool {
    guard let last = events.indices.last, events[last].kind == .paragraph,
      events[last].phase == .exit, lastParagraph + 1 < last
    else { return false }
    let line = places.bytes[places.firstLine(of: events[lastParagraph])]
    guard line.starts(with: ": ".utf8), events[lastParagraph + 1].kind == .text else {
      return false
    }
    let mark = line.dropFirst().prefix { $0 == 0x20 }.count + 1
    let text = events[lastParagraph + 1].literal
    guard text.count > mark else { return false }
    events[lastParagraph + 1].literal = text.lowerBound + mark..<text.upperBound
    events[lastParagraph].kind = .caption
    events[last].kind = .caption
    events.insert(opening, at: lastParagraph)
    return true
  }
}
