extension MarkdownDocument {
  /// Whether a heading is of the first level, which on a page is that of its title.
  public var hasTopHeading: Bool {
    events.contains { $0.kind == .heading && $0.phase == .enter && $0.number == 1 }
  }

  /// Whether a heading is the first block.
  public var beginsWithHeading: Bool {
    events.first?.kind == .heading
  }

  /// The plain text of each heading, in order.
  var headingTexts: [String] {
    var texts: [String] = []
    var text: [UInt8]?
    for event in events {
      switch (event.kind, event.phase) {
      case (.heading, .enter): text = []
      case (.heading, .exit):
        texts.append(String(decoding: text ?? [], as: UTF8.self))
        text = nil
      case (.text, _), (.code, _): text?.append(contentsOf: literals[event.literal])
      case (.softBreak, _), (.lineBreak, _): text?.append(0x20)
      case _: break
      }
    }
    return texts
  }
}
