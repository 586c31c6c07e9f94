internal import SourceText

extension TemplateParser {
  mutating func reportUnclosed(_ open: OpenTag) {
    let fault = TemplateFault.unclosedSection(text(of: open.tag))
    report.add(fault, at: file.location(of: open.tag.name))
  }

  mutating func reportContent(of parent: OpenTag) {
    for node in parent.nodes {
      guard let range = Self.contentRange(of: node), !isBlank(range) else { continue }
      let fault = TemplateFault.contentOutsideBlocks(parent: text(of: parent.tag))
      return report.add(fault, at: file.location(of: trimmedEnd(range)))
    }
  }

  static func contentRange(of node: Node) -> Range<Int>? {
    switch node {
    case .lineStart: nil
    case .text(let range): range
    case .value(let name, _): name.range
    case .section(let section): section.name.range
    case .inclusion(let inclusion): inclusion.range
    case .block(let block): block.range
    }
  }

  func note(opening tag: Tag) -> Note {
    let (text, place) = (file.text(in: tag.range), file.location(of: tag.range))
    return Note(.opened, "\(text) at \(place)", greek: "\(text) στο \(place)", at: place)
  }
}
