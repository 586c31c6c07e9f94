internal import SourceText

/// Builds the tree of a file and decides which lines its tags leave no trace of.
///
/// The rules for lines are those of the Mustache specification: a tag that writes nothing and stands
/// alone on its line takes the line with it.
struct TemplateParser {
  private(set) var report: DiagnosticReport

  private let file: SourceFile
  private let template: Int
  private let isStrict: Bool
  private var position: Int
  private var root: [Node] = []
  private var openTags: [OpenTag] = []

  /// What a crossing end tag closed; the end tags of these are no faults of their own.
  private var crossed: [String] = []

  /// A section, parent or block whose end tag is still to come.
  private struct OpenTag {
    let tag: Tag
    let opening: Block.Opening
    var nodes: [Node] = []
    var arguments: [Block] = []
  }

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - template: The number of the template.
  ///   - isStrict: Whether content of a parent tag outside blocks is a fault.
  init(_ file: SourceFile, template: Int, isStrict: Bool) {
    self.file = file
    self.template = template
    self.isStrict = isStrict
    position = file.start
    let scanner = TagScanner(file)
    report = scanner.report
    for tag in scanner.tags { read(tag) }
    appendText(upTo: file.bytes.count)
    while let open = openTags.popLast() { reportUnclosed(open) }
  }

  /// The tree of the file.
  var nodes: [Node] { root }

  private mutating func read(_ tag: Tag) {
    switch tag.kind {
    case .value, .triple:
      appendInline(upTo: tag)
      append(.value(name(of: tag), isTriple: tag.kind == .triple))
    case .comment, .delimiters: passLine(of: tag)
    case .section, .inverted:
      passLine(of: tag)
      openTags.append(OpenTag(tag: tag, opening: .withinLine))
    case .partial: readPartial(tag)
    case .parent: openParent(tag)
    case .block: openBlock(tag)
    case .end: close(tag)
    }
  }
}

// MARK: - Opening

extension TemplateParser {
  private mutating func readPartial(_ tag: Tag) {
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

  private mutating func openParent(_ tag: Tag) {
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

  private mutating func openBlock(_ tag: Tag) {
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

// MARK: - Closing

extension TemplateParser {
  private mutating func close(_ tag: Tag) {
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

  private mutating func finish(_ open: OpenTag, with tag: Tag) {
    switch open.tag.kind {
    case .section, .inverted: finishSection(open.tag, with: tag)
    case .block: finishBlock(open, with: tag)
    case .parent: finishParent(open, with: tag)
    case .value, .triple, .end, .comment, .partial, .delimiters:
      preconditionFailure("only sections, blocks and parents are opened")
    }
  }

  private mutating func finishSection(_ opening: Tag, with tag: Tag) {
    passLine(of: tag)
    let body = openTags.popLast()?.nodes ?? []
    let isInverted = opening.kind == .inverted
    append(.section(Section(name: name(of: opening), isInverted: isInverted, body: body)))
  }

  private mutating func finishBlock(_ open: OpenTag, with tag: Tag) {
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

  private mutating func finishParent(_ open: OpenTag, with tag: Tag) {
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

// MARK: - Faults

extension TemplateParser {
  private mutating func reportUnclosed(_ open: OpenTag) {
    let fault = TemplateFault.unclosedSection(text(of: open.tag))
    report.add(fault, at: file.location(of: open.tag.name))
  }

  private mutating func reportContent(of parent: OpenTag) {
    for node in parent.nodes {
      guard let range = Self.contentRange(of: node), !isBlank(range) else { continue }
      let fault = TemplateFault.contentOutsideBlocks(parent: text(of: parent.tag))
      return report.add(fault, at: file.location(of: trimmedEnd(range)))
    }
  }

  private static func contentRange(of node: Node) -> Range<Int>? {
    switch node {
    case .lineStart: nil
    case .text(let range): range
    case .value(let name, _): name.range
    case .section(let section): section.name.range
    case .inclusion(let inclusion): inclusion.range
    case .block(let block): block.range
    }
  }

  private func note(opening tag: Tag) -> Note {
    Note("opened", "\(file.text(in: tag.range)) at \(file.location(of: tag.range))")
  }
}

// MARK: - Lines

extension TemplateParser {
  /// Appends what stands before a tag that writes nothing; a line of the tag alone is left out.
  private mutating func passLine(of tag: Tag) {
    if let indentation = loneIndentation(of: tag), let end = lineEnd(after: tag) {
      appendText(upTo: max(position, indentation.lowerBound))
      position = end
    } else {
      appendInline(upTo: tag)
    }
  }

  private mutating func appendInline(upTo tag: Tag) {
    let start = tag.range.lowerBound
    appendText(upTo: start)
    if isLineStart(start) { append(.lineStart(indentation: start..<start, isBlank: false)) }
    position = tag.range.upperBound
  }

  private mutating func appendText(upTo end: Int) {
    while position < end {
      if isLineStart(position) { appendLineStart(upTo: end) }
      let start = position
      let newline = file.bytes[start..<end].firstIndex(of: 0x0A)
      position = newline.map { $0 + 1 } ?? end
      if start < position { append(.text(start..<position)) }
    }
  }

  private mutating func appendLineStart(upTo end: Int) {
    var upper = position
    while upper < end, Self.isBlank(file.bytes[upper]) { upper += 1 }
    let isBlank = upper < file.bytes.count && [0x0A, 0x0D].contains(file.bytes[upper])
    append(.lineStart(indentation: position..<upper, isBlank: isBlank))
    position = upper
  }

  private mutating func append(_ node: Node) {
    if openTags.isEmpty {
      root.append(node)
    } else {
      openTags[openTags.count - 1].nodes.append(node)
    }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == file.start || file.bytes[offset - 1] == 0x0A
  }

  /// The space before a tag that stands alone on its line; `nil` if something else does too.
  private func loneIndentation(of tag: Tag) -> Range<Int>? {
    lineEnd(after: tag) == nil ? nil : indentation(before: tag)
  }

  /// The space before a tag that is the first thing on its line; `nil` if it is not.
  private func indentation(before tag: Tag) -> Range<Int>? {
    var lower = tag.range.lowerBound
    while lower > file.start, Self.isBlank(file.bytes[lower - 1]) { lower -= 1 }
    return isLineStart(lower) ? lower..<tag.range.lowerBound : nil
  }

  /// Where the next line starts, if nothing but space follows the tag on its line.
  private func lineEnd(after tag: Tag) -> Int? {
    var upper = tag.range.upperBound
    while upper < file.bytes.count, Self.isBlank(file.bytes[upper]) { upper += 1 }
    if upper < file.bytes.count, file.bytes[upper] == 0x0D { upper += 1 }
    guard upper < file.bytes.count else { return upper }
    return file.bytes[upper] == 0x0A ? upper + 1 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    file.bytes[range].allSatisfy(TagScanner.isSpace)
  }

  private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound, TagScanner.isSpace(file.bytes[upper - 1]) { upper -= 1 }
    return range.lowerBound..<upper
  }
}

// MARK: - Names

extension TemplateParser {
  private func text(of tag: Tag) -> String {
    file.text(in: tag.name)
  }

  private func name(of tag: Tag) -> Name {
    let text = text(of: tag)
    guard text != "." else { return Name(text: text, range: tag.name, parts: []) }
    let parts = file.bytes[tag.name].split(separator: UInt8(ascii: "."))
    return Name(
      text: text,
      range: tag.name,
      parts: parts.map { Name.Part(text: file.text(in: $0.indices), range: $0.indices) }
    )
  }
}
