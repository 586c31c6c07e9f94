internal import SourceText

extension TemplateParser {
  /// Appends what stands before a tag that writes nothing; a line of the tag alone is left out.
  mutating func passLine(of tag: Tag) {
    if let indentation = loneIndentation(of: tag), let end = lineEnd(after: tag) {
      appendText(upTo: max(position, indentation.lowerBound))
      position = end
    } else {
      appendInline(upTo: tag)
    }
  }

  mutating func appendInline(upTo tag: Tag) {
    let start = tag.range.lowerBound
    appendText(upTo: start)
    if isLineStart(start) { append(.lineStart(indentation: start..<start, isBlank: false)) }
    position = tag.range.upperBound
  }

  mutating func appendText(upTo end: Int) {
    while position < end {
      if isLineStart(position) { appendLineStart(upTo: end) }
      let start = position
      let newline = file.bytes[start..<end].firstIndex(of: 0x0A)
      position = newline.map { $0 + 1 } ?? end
      if start < position { append(.text(start..<position)) }
    }
  }

  mutating func appendLineStart(upTo end: Int) {
    var upper = position
    while upper < end, Self.isBlank(file.bytes[upper]) { upper += 1 }
    let isBlank = upper < file.bytes.count && [0x0A, 0x0D].contains(file.bytes[upper])
    append(.lineStart(indentation: position..<upper, isBlank: isBlank))
    position = upper
  }

  mutating func append(_ node: Node) {
    if openTags.isEmpty {
      root.append(node)
    } else {
      openTags[openTags.count - 1].nodes.append(node)
    }
  }

  func isLineStart(_ offset: Int) -> Bool {
    offset == file.start || file.bytes[offset - 1] == 0x0A
  }

  /// The space before a tag that stands alone on its line; `nil` if something else does too.
  func loneIndentation(of tag: Tag) -> Range<Int>? {
    lineEnd(after: tag) == nil ? nil : indentation(before: tag)
  }

  /// The space before a tag that is the first thing on its line; `nil` if it is not.
  func indentation(before tag: Tag) -> Range<Int>? {
    var lower = tag.range.lowerBound
    while lower > file.start, Self.isBlank(file.bytes[lower - 1]) { lower -= 1 }
    return isLineStart(lower) ? lower..<tag.range.lowerBound : nil
  }

  /// Where the next line starts, if nothing but space follows the tag on its line.
  func lineEnd(after tag: Tag) -> Int? {
    var upper = tag.range.upperBound
    while upper < file.bytes.count, Self.isBlank(file.bytes[upper]) { upper += 1 }
    if upper < file.bytes.count, file.bytes[upper] == 0x0D { upper += 1 }
    guard upper < file.bytes.count else { return upper }
    return file.bytes[upper] == 0x0A ? upper + 1 : nil
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    file.bytes[range].allSatisfy(TagScanner.isSpace)
  }

  func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound, TagScanner.isSpace(file.bytes[upper - 1]) { upper -= 1 }
    return range.lowerBound..<upper
  }
}
