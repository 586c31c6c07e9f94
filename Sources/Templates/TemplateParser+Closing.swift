internal import SourceText

extension TemplateParser {
  mutating func close(_ tag: Tag) {
    let name = text(of: tag)
    guard let depth = openTags.lastIndex(where: { text(of: $0.tag) == name }) else {
      if let index = crossed.firstIndex(of: name) {
        crossed.remove(at: index)
      } else {
        report.add(TemplateFault.strayEnd(name), at: file.location(of: tag.name))
      }
      return passLine(of: tag)
    }
    for crossing in openTags[(depth + 1)...].reversed() {
      let fault = TemplateFault.crossedSection(name, open: text(of: crossing.tag))
      report.add(fault, at: file.location(of: tag.name), notes: [note(opening: crossing.tag)])
      crossed.append(text(of: crossing.tag))
    }
    openTags.removeSubrange((depth + 1)...)
    finish(openTags[depth], with: tag)
  }

  mutating func finish(_ open: OpenTag, with tag: Tag) {
    switch open.tag.kind {
    case .section, .inverted: finishSection(open.tag, with: tag)
    case .block: finishBlock(open, with: tag)
    case .parent: finishParent(open, with: tag)
    case .value, .triple, .end, .comment, .partial, .delimiters:
      preconditionFailure("only sections, blocks and parents are opened")
    }
  }

  mutating func finishSection(_ opening: Tag, with tag: Tag) {
    passLine(of: tag)
    let body = openTags.popLast()?.nodes ?? []
    let isInverted = opening.kind == .inverted
    append(.section(Section(name: name(of: opening), isInverted: isInverted, body: body)))
  }

  mutating func finishBlock(_ open: OpenTag, with tag: Tag) {
    let isArgument = openTags.dropLast().last?.tag.kind == .parent
    if isArgument, let indentation = indentation(before: tag) {
      appendText(upTo: max(position, indentation.lowerBound))
      position = tag.range.upperBound
    } else {
      passLine(of: tag)
    }
    let block = Block(
      name: text(of: open.tag),
      range: open.tag.name,
      opening: open.opening,
      body: openTags.popLast()?.nodes ?? [],
      template: template
    )
    guard isArgument else { return append(.block(block)) }
    let parent = openTags.count - 1
    if openTags[parent].arguments.contains(where: { $0.name == block.name }) {
      report.add(TemplateFault.doubledBlock(block.name), at: file.location(of: block.range))
    }
    openTags[parent].arguments.append(block)
  }

  mutating func finishParent(_ open: OpenTag, with tag: Tag) {
    appendText(upTo: tag.range.lowerBound)
    position = tag.range.upperBound
    let closed = openTags.popLast() ?? open
    if isStrict { reportContent(of: closed) }
    var lone: Range<Int>?
    if case .firstOnLine(let indentation) = open.opening {
      if let end = lineEnd(after: tag) {
        (lone, position) = (indentation, end)
      } else {
        append(.lineStart(indentation: indentation, isBlank: false))
      }
    }
    append(
      .inclusion(
        Inclusion(
          name: text(of: open.tag),
          range: open.tag.name,
          indentation: lone,
          arguments: closed.arguments
        )
      )
    )
  }
}
