extension HTMLRenderer {
  mutating func writeText(_ event: Event) {
    let text = literal(event.literal)
    for run in document.runs[event.runs] {
      block.runs.append(
        TextRun(text: block.text.count + run.text, file: run.file, count: run.count)
      )
    }
    block.text.append(contentsOf: text)
    if substitutions.isEmpty { html.appendEscaped(text) } else { writeSubstituted(event.literal) }
  }

  private mutating func writeSubstituted(_ range: Range<Int>) {
    var start = range.lowerBound
    while let substitution = substitutions.first, substitution.range.lowerBound < range.upperBound {
      html.appendEscaped(literal(start..<substitution.range.lowerBound))
      write(substitution.text)
      start = substitution.range.upperBound
      substitutions.removeFirst()
    }
    html.appendEscaped(literal(start..<range.upperBound))
  }

  /// Looks for what is written otherwise in a block.
  mutating func findSubstitutions(at start: Int) {
    guard let marks = options.quotationMarks else { return }
    let events = document.events
    var exit = start + 1
    while events[exit].phase != .exit || events[exit].kind != events[start].kind { exit += 1 }
    let letters = BlockLetters(events[start..<exit], of: document) { isKept($0) }
    var punctuation = Punctuation(letters, marks: marks)
    substitutions = punctuation.substitutions()[...]
  }

  // What is bound is compared with the data, and an address is no prose.
  private func isKept(_ link: Event) -> Bool {
    if document.links[link.number].form == .bare { return true }
    guard case .named(let name) = URLScheme(literal(link.literal)) else { return false }
    return options.divertedSchemes.contains(name)
  }

  mutating func writeCode(_ event: Event) {
    let code = literal(event.literal)
    block.code.append(block.text.count..<block.text.count + code.count)
    block.text.append(contentsOf: code)
    writeTag("<code>")
    html.appendEscaped(code)
    writeTag("</code>")
  }

  mutating func writeBreak(_ markup: String) {
    block.text.append(0x20)
    write(imageDepth == 0 ? markup : " ")
  }

  mutating func writeTag(_ markup: String) {
    if imageDepth == 0 { write(markup) }
  }

  mutating func writeInlineHTML(_ event: Event) {
    let raw = literal(event.literal)
    // No other line break can be written in the cell of a table.
    if table.isInCell, raw.isLineBreak {
      return writeBreak(options.rawHTML == .allow ? string(event.literal) : "<br />")
    }
    switch options.rawHTML {
    case .allow where imageDepth == 0:
      if options.requiresDescriptions, !ImageTags.withoutDescription(in: raw).isEmpty {
        addFault(.imageTagWithoutDescription, at: event.source ?? block.place)
      }
      html.append(contentsOf: raw)
    case .allow: html.appendEscaped(raw)
    case .drop:
      let firstLine = String(decoding: raw.prefix { $0 != 0x0A }, as: UTF8.self)
      drop(raw, firstLine: firstLine, at: event.source ?? block.place)
    }
  }

  /// Tells of raw HTML that is left out, unless it is comments only; a mark that has no effect is told.
  mutating func drop(_ raw: ArraySlice<UInt8>, firstLine: String, at place: Range<Int>) {
    if options.moreMark?.stands(in: raw) == true {
      addFault(.moreMarkNotAlone, at: place)
    } else if !HTMLComments.areAll(of: raw) {
      addFault(.rawHTMLDropped(firstLine), at: place)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether this is a tag of a line break as people write it.
  fileprivate var isLineBreak: Bool {
    count < 7
      && ["<br>", "<br/>", "<br />"].contains(String(decoding: self, as: UTF8.self).lowercased())
  }
}
