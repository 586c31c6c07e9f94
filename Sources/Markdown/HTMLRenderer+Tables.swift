extension HTMLRenderer {
  /// Whether the markup is for every reader, not as GitHub has it.
  var isAccessible: Bool {
    switch options.markup {
    case .plain: false
    case .accessible: true
    }
  }

  /// A word of the page's language.
  mutating func word(_ word: MarkdownWord) -> String {
    words.insert(word)
    return switch options.markup {
    case .plain: word.plain
    case .accessible(let texts): texts[word] ?? word.plain
    }
  }

  func event(behind index: Int) -> Event? {
    index + 1 < document.events.count ? document.events[index + 1] : nil
  }

  mutating func writeTable(_ event: Event, at index: Int) {
    switch event.phase {
    case .enter, .leaf:
      table = OpenTable(shape: document.tables[event.number])
      startLine()
      if isAccessible { openRegion(at: index) }
      write("<table>\n")
    case .exit:
      write(table.hasBody ? "</tbody>\n</table>\n" : "</table>\n")
      if isAccessible { write("</div>\n") }
      table.shape = nil
    }
  }

  // Two regions of one name cannot be told apart, so a table without a caption is named by its heads.
  private mutating func openRegion(at index: Int) {
    write("<div class=\"text-table\" role=\"region\" tabindex=\"0\" ")
    if self.event(behind: index)?.kind == .caption {
      table.captionID = options.idPrefix + ids.unique("table")
      writeAttribute("aria-labelledby", table.captionID)
    } else {
      let heads = document.headTexts(ofTableAt: index).filter { !$0.isEmpty }
      let label = [word(.table)] + (heads.isEmpty ? [] : [heads.joined(separator: ", ")])
      writeAttribute("aria-label", label.joined(separator: ": "))
    }
    write(">\n")
  }

  mutating func writeCaption(_ event: Event) {
    switch event.phase {
    case .enter, .leaf:
      block.begin(at: event.source ?? 0..<0, outside: mark)
      guard isAccessible else { return write("<caption>") }
      write("<caption ")
      writeAttribute("id", table.captionID)
      write("><span>")
    case .exit:
      blocks.append(block.closed(as: .cell))
      write(isAccessible ? "</span></caption>\n" : "</caption>\n")
    }
  }

  mutating func writeRow(_ event: Event) {
    table.isHead = event.number == 0
    switch (event.phase, event.number) {
    case (.exit, 0): write("</tr>\n</thead>\n")
    case (.exit, _): write("</tr>\n")
    case (_, 0): write("<thead>\n<tr>\n")
    case (_, 1):
      table.hasBody = true
      write("<tbody>\n<tr>\n")
    case _: write("<tr>\n")
    }
  }

  mutating func writeCell(_ event: Event) {
    switch event.phase {
    case .enter, .leaf:
      block.begin(at: event.source ?? 0..<0, outside: mark)
      table.isInCell = true
      openCell(event.number)
    case .exit:
      table.isInCell = false
      if !block.text.isEmpty { blocks.append(block.closed(as: .cell)) }
      write("</\(table.tag)>\n")
    }
  }

  private mutating func openCell(_ column: Int) {
    guard let shape = table.shape else { return }
    let isRowHead = column == 0 && shape.hasRowHeads
    // An empty head names nothing.
    let isHead =
      isAccessible ? (table.isHead ? !shape.headless[column] : isRowHead) : table.isHead
    table.tag = isHead ? "th" : "td"
    write("<\(table.tag)")
    if isHead, isAccessible { write(table.isHead ? " scope=\"col\"" : " scope=\"row\"") }
    let alignment = shape.columns[column]
    if alignment != .unset {
      write(" ")
      writeAttribute(isAccessible ? "class" : "align", alignment.rawValue)
    }
    write(">")
  }

  mutating func writeAttribute(_ name: String, _ value: String) {
    write("\(name)=\"")
    html.appendEscaped(Array(value.utf8)[...])
    write("\"")
  }
}

extension MarkdownDocument {
  /// The plain texts of the heads of a table, in order.
  fileprivate func headTexts(ofTableAt index: Int) -> [String] {
    var texts: [String] = []
    var text: [UInt8] = []
    for event in events[index...] {
      switch (event.kind, event.phase) {
      case (.cell, .enter): text = []
      case (.cell, .exit): texts.append(String(decoding: text, as: UTF8.self))
      case (.text, _), (.code, _): text.append(contentsOf: literals[event.literal])
      case (.row, .exit): return texts
      case _: break
      }
    }
    return texts
  }
}
