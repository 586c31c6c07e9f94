internal import SourceText

extension TemplateParser {
  mutating func readPartial(_ tag: Tag) {
    let indentation = loneIndentation(of: tag)
    passLine(of: tag)
    append(
      .inclusion(
        Inclusion(
          name: text(of: tag),
          range: tag.name,
          indentation: indentation,
          arguments: []
        )
      )
    )
  }

  mutating func openParent(_ tag: Tag) {
    // Whether the parent stands alone is known at its end tag; until then its indentation waits.
    if let indentation = indentation(before: tag) {
      appendText(upTo: indentation.lowerBound)
      openTags.append(OpenTag(tag: tag, opening: .firstOnLine(indentation: indentation)))
    } else {
      appendInline(upTo: tag)
      openTags.append(OpenTag(tag: tag, opening: .withinLine))
    }
    position = tag.range.upperBound
  }

  mutating func openBlock(_ tag: Tag) {
    let isArgument = openTags.last?.tag.kind == .parent
    let opening: Block.Opening
    if isArgument, let end = lineEnd(after: tag) {
      appendText(upTo: tag.range.lowerBound)
      position = end
      opening = .ownLine(indentation: tag.range.lowerBound..<tag.range.lowerBound)
    } else if isArgument {
      appendText(upTo: tag.range.lowerBound)
      position = tag.range.upperBound
      opening = .withinLine
    } else if let indentation = loneIndentation(of: tag) {
      passLine(of: tag)
      opening = .ownLine(indentation: indentation)
    } else {
      appendInline(upTo: tag)
      opening = indentation(before: tag).map { .firstOnLine(indentation: $0) } ?? .withinLine
    }
    openTags.append(OpenTag(tag: tag, opening: opening))
  }
}
