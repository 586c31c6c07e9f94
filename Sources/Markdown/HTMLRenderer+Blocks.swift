internal import SourceText

extension HTMLRenderer {
  mutating func writeOrderedList(_ event: Event) {
    switch event.phase {
    case .exit: writeLine("</ol>\n")
    case .enter, .leaf:
      writeLine(event.number == 1 ? "<ol>\n" : "<ol start=\"\(event.number)\">\n")
    }
  }

  mutating func writeItem(_ event: Event) {
    switch event.phase {
    case .exit: write("</li>\n")
    case .enter, .leaf:
      writeLine(event.number == 1 && isAccessible ? "<li class=\"task\">" : "<li>")
    }
  }

  mutating func writeParagraph(_ event: Event, at index: Int) {
    switch event.phase {
    case .enter, .leaf:
      block.begin(at: event.source ?? 0..<0, outside: mark)
      if !event.isTight {
        startLine()
        write("<p>")
      }
    case .exit:
      blocks.append(block.closed(as: .paragraph))
      if block.isTask { write("</label>") }
      if let next = self.event(behind: index), next.kind == .footnote, next.phase == .exit {
        write(" ")
        writeBackLinks(ofFootnote: next.number)
      }
      if !event.isTight { write("</p>\n") }
    }
  }

  mutating func writeHeading(_ event: Event, isFirst: Bool) {
    let level = min(6, event.number + options.headingShift)
    switch event.phase {
    case .enter, .leaf:
      block.begin(at: event.source ?? 0..<0, outside: mark)
      block.isTitle = isFirst && options.takesTitle
      checkLevel(of: event)
      startLine()
      write("<h\(level)")
      if !headingIDs.isEmpty { block.id = options.idPrefix + headingIDs[headingCount] }
      headingCount += 1
      if !block.id.isEmpty {
        write(" id=\"")
        html.appendEscaped(Array(block.id.utf8)[...])
        write("\"")
      }
      write(">")
      block.inside = mark
    case .exit:
      endHeading(level: level)
    }
  }

  // Who hears a page goes from heading to heading by their levels (WCAG 2.2, technique G141).
  private mutating func checkLevel(of heading: Event) {
    guard let last = lastLevel else { return }
    let level = heading.number + options.headingShift
    lastLevel = level
    guard level > last + 1 else { return }
    let next = last + 1 - options.headingShift
    addFault(
      .headingLevelSkipped(level: heading.number, next: next),
      at: heading.source ?? block.place
    )
  }

  private mutating func endHeading(level: Int) {
    let text = block.closed(as: .heading)
    // A number of the data stands in a hole, and an image may do without words.
    if options.requiresHeadingTexts, mark == block.inside {
      addFault(.headingEmpty, at: block.place)
    }
    blocks.append(text)
    let heading = Heading(
      level: level,
      id: block.id,
      text: text.text,
      html: copy(from: block.inside),
      place: block.place
    )
    if block.isTitle {
      title = heading
      _ = cut(from: block.outside)
    } else {
      headings.append(heading)
      write("</h\(level)>\n")
    }
  }

  mutating func writeHTMLBlock(_ event: Event, at index: Int) {
    if let mark = options.moreMark, mark.isAll(of: literal(event.literal)) {
      // The first one counts.
      if opening != nil { return }
      if isOutermost(index) {
        opening = Opening(end: html.count, holeCount: holes.count, blockCount: blocks.count)
        return
      }
    }
    switch options.rawHTML {
    case .allow:
      if options.requiresDescriptions { checkDescriptions(in: event) }
      startLine()
      html.append(contentsOf: literal(event.literal))
      startLine()
      if lastLevel != nil, let level = HeadingTags.lastLevel(in: literal(event.literal)) {
        lastLevel = level
      }
    case .drop:
      let place = event.source ?? 0..<0
      drop(literal(event.literal), firstLine: document.source.text(in: place), at: place)
    }
  }

  // Within a quote a tag over several lines stands in the file with the marks of the quote: it is looked
  // for by its first line, which is there.
  private mutating func checkDescriptions(in event: Event) {
    let html = literal(event.literal)
    var rest = (event.source ?? block.place).lowerBound
    for tag in ImageTags.withoutDescription(in: html) {
      let line = Array(html[tag].prefix { $0 != 0x0A && $0 != 0x0D })
      guard let place = ByteSearch.first(line, in: document.source.bytes[rest...]) else {
        return addFault(.imageTagWithoutDescription, at: event.source ?? block.place)
      }
      addFault(.imageTagWithoutDescription, at: place)
      rest = place.upperBound
    }
  }

  // What is cut within a list or a quote would lack the end of it.
  private func isOutermost(_ index: Int) -> Bool {
    let depth = document.events[..<index].reduce(0) { depth, event in
      switch event.phase {
      case .enter: depth + 1
      case .exit: depth - 1
      case .leaf: depth
      }
    }
    return depth == 0
  }

  mutating func writeCodeBlock(_ event: Event) {
    startLine()
    let info = literal(event.title)
    let language = info.prefix { !$0.isASCIISpace }
    let word = String(decoding: language, as: UTF8.self)
    if !word.isEmpty, options.divertedFences.contains(word) {
      let fence = document.fence(event)
      if !document.isClosed(event) { addFault(.fenceNotClosed(word), at: fence.place) }
      holes.append(Hole(offset: html.count, content: .fence(fence)))
      return
    }
    if language.isEmpty {
      write("<pre><code>")
    } else {
      write("<pre><code class=\"language-")
      html.appendEscaped(language)
      write("\">")
    }
    html.appendEscaped(literal(event.literal))
    write("</code></pre>\n")
  }
}
