/// Copies a tree of cmark into events.
struct EventReader {
  var events: [Event] = []

  /// The bytes of all texts, URLs and titles, one after the other.
  private(set) var literals: [UInt8] = []

  private(set) var linkCount = 0
  private var openLinks: [Int] = []

  /// How many more headings are wanted; nothing is read behind the last of them.
  var headingsLeft = Int.max

  /// Makes room for a text of a length.
  init(expecting bytes: Int) {
    events.reserveCapacity(bytes / 12)
    literals.reserveCapacity(bytes)
  }

  mutating func read(_ node: CommonMarkNode, kind: Event.Kind, isExit: Bool) {
    let event =
      switch kind {
      case .text, .code, .inlineHTML, .softBreak, .lineBreak: leaf(node, kind: kind)
      case .codeBlock, .htmlBlock, .thematicBreak: leafBlock(node, kind: kind)
      case .link, .image: link(node, kind: kind, isExit: isExit)
      case .emphasis, .strong: Event(kind: kind, phase: isExit ? .exit : .enter)
      case .blockQuote, .bulletList, .orderedList, .item, .paragraph, .heading, .strikethrough,
        .task, .footnoteReference, .table, .caption, .row, .cell, .alert, .footnotes, .footnote:
        block(node, kind: kind, isExit: isExit)
      }
    events.append(event)
    if kind == .heading, isExit { headingsLeft -= 1 }
  }

  private mutating func leaf(_ node: CommonMarkNode, kind: Event.Kind) -> Event {
    Event(kind: kind, phase: .leaf, literal: node.appendLiteral(to: &literals))
  }

  private mutating func leafBlock(_ node: CommonMarkNode, kind: Event.Kind) -> Event {
    var event = leaf(node, kind: kind)
    event.lines = node.lines
    event.column = node.column
    if case .codeBlock = kind { event.title = node.appendInfo(to: &literals) }
    return event
  }

  private func block(_ node: CommonMarkNode, kind: Event.Kind, isExit: Bool) -> Event {
    var event = Event(kind: kind, phase: isExit ? .exit : .enter)
    event.lines = node.lines
    event.column = node.column
    if case .heading = kind { event.number = node.headingLevel }
    if case .orderedList = kind { event.number = node.listStart }
    if case .paragraph = kind { event.isTight = node.isInTightList }
    return event
  }

  private mutating func link(_ node: CommonMarkNode, kind: Event.Kind, isExit: Bool) -> Event {
    if isExit, let opening = openLinks.popLast() {
      let entered = events[opening]
      return Event(
        kind: kind,
        phase: .exit,
        literal: entered.literal,
        title: entered.title,
        number: entered.number
      )
    }
    openLinks.append(events.count)
    defer { linkCount += 1 }
    return Event(
      kind: kind,
      phase: .enter,
      literal: node.appendURL(to: &literals),
      title: node.appendTitle(to: &literals),
      number: linkCount
    )
  }
}
