/// Takes the footnotes out of the text and puts those that it refers to at its end, in the order in
/// which they are referred to.
struct FootnoteAssembly {
  private let definitions: [Int: FootnoteDefinition]
  private var main: [Event] = []
  private var notes: [String: [Event]] = [:]

  /// The footnotes that are being read, outermost first.
  private var open: [(definition: FootnoteDefinition, events: [Event])] = []

  /// Whether each open container is the item that stands for a footnote.
  private var containers: [Bool] = []
  private var listStarts: [Int] = []
  private var startedLines: Set<Int> = []
  private var doubleLines: Set<Int> = []

  /// The keys of the footnotes in the order in which they are shown.
  private var order: [String] = []
  private var numbers: [String: Int] = [:]

  /// How often each shown footnote is referred to.
  private(set) var referenceCounts: [Int] = []

  /// What is wrong, with its place.
  private(set) var faults: [(fault: MarkdownFault, place: Range<Int>)] = []

  /// Prepares for footnotes by the line on which each starts.
  init(_ definitions: [Int: FootnoteDefinition]) {
    self.definitions = definitions
  }

  /// The events with the footnotes at their end; the number of a reference is the index of its label.
  mutating func assembled(_ events: [Event], labels: [String]) -> [Event] {
    for event in events { read(event) }
    main = numbered(main, labels)
    var section: [Event] = []
    var index = 0
    while index < order.count {
      let note = numbered(notes[order[index]] ?? [], labels)
      section.append(Event(kind: .footnote, phase: .enter, number: index + 1))
      section += note
      section.append(Event(kind: .footnote, phase: .exit, number: index + 1))
      index += 1
    }
    for definition in definitions.values
    where numbers[definition.key] == nil && !doubleLines.contains(definition.line) {
      faults.append((.footnoteUnused(definition.label), definition.place))
    }
    guard !section.isEmpty else { return main }
    return main + [Event(kind: .footnotes, phase: .enter)] + section
      + [Event(kind: .footnotes, phase: .exit)]
  }

  private mutating func read(_ event: Event) {
    switch (event.kind, event.phase) {
    case (.bulletList, .enter), (.orderedList, .enter):
      listStarts.append(count)
      containers.append(false)
      append(event)
    case (.bulletList, .exit), (.orderedList, .exit):
      containers.removeLast()
      if listStarts.popLast() == count - 1 { removeLast() } else { append(event) }
    case (.item, .enter): openItem(event)
    case (.item, .exit):
      if containers.popLast() == true { closeNote() } else { append(event) }
    case (.blockQuote, .enter), (.alert, .enter):
      containers.append(false)
      append(event)
    case (.blockQuote, .exit), (.alert, .exit):
      containers.removeLast()
      append(event)
    case (.paragraph, _):
      var event = event
      if containers.last == true { event.isTight = false }
      append(event)
    case (.thematicBreak, _) where isPlaceholder(event): break
    case _: append(event)
    }
  }

  private func isPlaceholder(_ event: Event) -> Bool {
    containers.last == true && count == 0 && definitions[event.lines.lowerBound]?.isEmpty == true
  }

  private mutating func openItem(_ event: Event) {
    let line = event.lines.lowerBound
    guard let definition = definitions[line], startedLines.insert(line).inserted else {
      containers.append(false)
      append(event)
      return
    }
    containers.append(true)
    open.append((definition, []))
  }

  private mutating func closeNote() {
    guard let (definition, events) = open.popLast() else { return }
    if notes[definition.key] == nil {
      notes[definition.key] = events
    } else {
      faults.append((.footnoteTwice(definition.label), definition.place))
      doubleLines.insert(definition.line)
    }
  }

  private var count: Int { open.last?.events.count ?? main.count }

  private mutating func append(_ event: Event) {
    if open.isEmpty { main.append(event) } else { open[open.count - 1].events.append(event) }
  }

  private mutating func removeLast() {
    if open.isEmpty { main.removeLast() } else { open[open.count - 1].events.removeLast() }
  }

  private mutating func numbered(_ events: [Event], _ labels: [String]) -> [Event] {
    var events = events
    for index in events.indices where events[index].kind == .footnoteReference {
      let key = FootnoteDefinition.key(of: labels[events[index].number])
      let number = numbers[key] ?? order.count + 1
      if numbers[key] == nil {
        numbers[key] = number
        order.append(key)
        referenceCounts.append(0)
      }
      events[index].number = number
      referenceCounts[number - 1] += 1
    }
    return events
  }
}
