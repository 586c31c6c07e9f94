extension HTMLRenderer {
  mutating func writeText(_ event: Event) {
    let text = literal(event.literal)
    for run in document.runs[event.runs] {
      block.runs.append(
        TextRun(text: block.text.count + run.text, file: run.file, count: run.count)
      )
    }
    block.text.append(contentsOf: text)
    html.appendEscaped(text)
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
    switch options.rawHTML {
    case .allow where imageDepth == 0: html.append(contentsOf: raw)
    case .allow: html.appendEscaped(raw)
    case .drop:
      let firstLine = String(decoding: raw.prefix { $0 != 0x0A }, as: UTF8.self)
      addFault(.rawHTMLDropped(firstLine), at: event.source ?? block.place)
    }
  }
}
