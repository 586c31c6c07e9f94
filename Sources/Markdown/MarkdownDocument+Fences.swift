internal import SourceText

extension MarkdownDocument {
  /// A fenced code block with the places of its lines.
  func fence(_ event: Event) -> Fence {
    let body = literals[event.literal]
    let first = event.lines.lowerBound + 1
    var lines: [Range<Int>] = []
    for (index, text) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where text.endIndex < body.endIndex {
      lines.append(place(of: text, inLine: first + index))
    }
    return Fence(
      info: String(decoding: literals[event.title], as: UTF8.self),
      body: String(decoding: body, as: UTF8.self),
      place: event.source ?? 0..<0,
      lines: lines,
      bodyRange: bodyRange(body, lines)
    )
  }

  /// Whether a fenced code block ends with a closing fence.
  func isClosed(_ event: Event) -> Bool {
    let line = bodyLines.content(ofLine: event.lines.upperBound, in: source.bytes)
    let end = source.bytes[line].lastIndex { $0 != 0x20 && $0 != 0x09 }
    guard let end, event.lines.count > 1 else { return false }
    let mark = source.bytes[end]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
    // Were it no closing fence, it would be the last line of the body.
    let lineCount = literals[event.literal].count { $0 == 0x0A }
    return event.lines.count == lineCount + 2
  }

  private func place(of text: ArraySlice<UInt8>, inLine number: Int) -> Range<Int> {
    let line = bodyLines.content(ofLine: number, in: source.bytes)
    let lower = line.upperBound - text.count
    guard lower >= line.lowerBound, source.bytes[lower..<line.upperBound].elementsEqual(text)
    else { return line }
    return lower..<line.upperBound
  }

  private func bodyRange(_ body: ArraySlice<UInt8>, _ lines: [Range<Int>]) -> Range<Int>? {
    guard let lower = lines.first?.lowerBound else { return nil }
    let upper = lower + body.count
    guard upper <= source.bytes.count, source.bytes[lower..<upper].elementsEqual(body) else {
      return nil
    }
    return lower..<upper
  }
}
