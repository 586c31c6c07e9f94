extension HTMLRenderer {
  mutating func writeTask(_ event: Event) {
    if isAccessible {
      write("<label>")
      block.isTask = true
    }
    let state = event.number == 1 ? " checked=\"\"" : ""
    write("<input type=\"checkbox\"\(state) disabled=\"\" />")
  }

  mutating func writeAlert(_ event: Event) {
    guard event.phase == .enter else { return writeLine("</div>\n") }
    let kind = AlertKind.allCases[event.number]
    startLine()
    write("<div class=\"alert \(kind.rawValue)\"")
    write(isAccessible ? " role=\"note\">\n" : ">\n")
    write("<p class=\"label\">")
    html.appendEscaped(Array(word(kind.word).utf8)[...])
    write("</p>\n")
  }

  /// Gives ids to footnotes, once the headings have theirs.
  mutating func findFootnoteIDs() {
    for (index, count) in document.footnoteReferences.enumerated() {
      let number = index + 1
      let references = (1...max(1, count)).map { "fnref\(number)" + ($0 == 1 ? "" : "-\($0)") }
      footnotes.append(
        FootnoteIDs(
          note: options.idPrefix + ids.unique("fn\(number)"),
          references: references.map { options.idPrefix + ids.unique($0) }
        )
      )
    }
  }

  mutating func writeFootnoteReference(_ event: Event) {
    guard imageDepth == 0, options.footnoteReferences else { return }
    let number = event.number
    let footnote = footnotes[number - 1]
    footnotes[number - 1].written += 1
    write("<sup class=\"footnote-ref\"><a ")
    writeAttribute("href", "#\(footnote.note)")
    write(" ")
    writeAttribute("id", footnote.references[min(footnote.written, footnote.references.count - 1)])
    if isAccessible {
      write(" role=\"doc-noteref\" ")
      writeAttribute("aria-label", "\(word(.footnote)) \(number)")
    }
    write(">\(number)</a></sup>")
  }

  mutating func writeFootnotes(_ event: Event) {
    switch event.phase {
    case .enter, .leaf: writeLine("<section class=\"footnotes\">\n<ol>\n")
    case .exit: write("</ol>\n</section>\n")
    }
  }

  mutating func writeFootnote(_ event: Event, at index: Int) {
    switch event.phase {
    case .enter, .leaf:
      write("<li ")
      writeAttribute("id", footnotes[event.number - 1].note)
      write(">\n")
    case .exit:
      if document.events[index - 1].kind != .paragraph {
        writeBackLinks(ofFootnote: event.number)
        write("\n")
      }
      write("</li>\n")
    }
  }

  /// Writes the links from a footnote to every place that refers to it.
  mutating func writeBackLinks(ofFootnote number: Int) {
    for (index, reference) in footnotes[number - 1].references.enumerated() {
      if index > 0 { write(" ") }
      write("<a ")
      writeAttribute("href", "#\(reference)")
      write(" class=\"footnote-backref\"")
      let count = index == 0 ? "" : "-\(index + 1)"
      if isAccessible {
        write(" role=\"doc-backlink\" ")
        writeAttribute("aria-label", "\(word(.back)) \(number)\(count)")
      }
      write(index == 0 ? ">↩</a>" : ">↩<sup>\(index + 1)</sup></a>")
    }
  }
}
