internal import SourceText

/// Finds the tags of a file.
struct TagScanner {
  private(set) var tags: [Tag] = []
  private(set) var report = DiagnosticReport()

  private let file: SourceFile
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var position: Int

  /// Reads a whole file.
  init(_ file: SourceFile) {
    self.file = file
    position = file.start
    while let start = offset(of: opening, from: position) { readTag(at: start) }
  }

  private mutating func readTag(at start: Int) {
    let inner = skippingSpace(from: start + opening.count)
    let (kind, sigils) = kind(at: inner)
    let content = inner + sigils
    let terminator = terminator(of: kind, content: content, sigils: sigils)
    guard let end = offset(of: terminator, from: content) else {
      return reportUnclosed(at: start, terminator)
    }
    if kind != .comment, let next = offset(of: opening, from: content), next < end {
      return reportUnclosed(at: start, terminator)
    }
    position = end + terminator.count
    add(kind, range: start..<position, content: trimmed(content..<end))
  }

  private mutating func add(_ kind: Tag.Kind, range: Range<Int>, content: Range<Int>) {
    switch kind {
    case .comment: tags.append(Tag(kind: kind, range: range, name: content))
    case .delimiters:
      setDelimiters(content, tag: range)
      tags.append(Tag(kind: kind, range: range, name: content))
    case .value, .triple, .section, .inverted, .end, .partial, .parent, .block:
      guard !content.isEmpty else {
        return report.add(TemplateFault.emptyName, at: file.location(of: range))
      }
      if isSpaced(content) || (kind != .partial && kind != .parent && isMisdotted(content)) {
        let fault = TemplateFault.malformedName(file.text(in: content))
        return report.add(fault, at: file.location(of: content))
      }
      tags.append(Tag(kind: kind, range: range, name: content))
    }
  }

  private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let parts = file.bytes[content].split(whereSeparator: Self.isSpace)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      return report.add(TemplateFault.badDelimiters, at: file.location(of: tag))
    }
    (opening, closing) = (Array(parts[0]), Array(parts[1]))
  }

  private mutating func reportUnclosed(at start: Int, _ terminator: [UInt8]) {
    let closing = String(decoding: terminator, as: UTF8.self)
    let place = file.location(of: start..<start + opening.count)
    report.add(TemplateFault.unclosedTag(closing: closing), at: place)
    position = start + opening.count
  }

  private func kind(at offset: Int) -> (kind: Tag.Kind, sigils: Int) {
    guard offset < file.bytes.count else { return (.value, 0) }
    return switch file.bytes[offset] {
    case UInt8(ascii: "{"): (.triple, 1)
    case UInt8(ascii: "&"): (.triple, 1)
    case UInt8(ascii: "#"): (.section, 1)
    case UInt8(ascii: "^"): (.inverted, 1)
    case UInt8(ascii: "/"): (.end, 1)
    case UInt8(ascii: "!"): (.comment, 1)
    case UInt8(ascii: ">"): (.partial, 1)
    case UInt8(ascii: "<"): (.parent, 1)
    case UInt8(ascii: "$"): (.block, 1)
    case UInt8(ascii: "="): (.delimiters, 1)
    case _: (.value, 0)
    }
  }

  private func terminator(of kind: Tag.Kind, content: Int, sigils: Int) -> [UInt8] {
    if sigils > 0, file.bytes[content - 1] == UInt8(ascii: "{") {
      return [UInt8(ascii: "}")] + closing
    }
    return kind == .delimiters ? [UInt8(ascii: "=")] + closing : closing
  }

  private func isSpaced(_ range: Range<Int>) -> Bool {
    file.bytes[range].contains(where: Self.isSpace)
  }

  private func isMisdotted(_ range: Range<Int>) -> Bool {
    let dot = UInt8(ascii: ".")
    let name = file.bytes[range]
    guard !name.elementsEqual([dot]) else { return false }
    return name.split(separator: dot, omittingEmptySubsequences: false).contains(where: \.isEmpty)
  }

  private func offset(of pattern: [UInt8], from start: Int) -> Int? {
    guard start + pattern.count <= file.bytes.count else { return nil }
    return (start...file.bytes.count - pattern.count).first { offset in
      file.bytes[offset] == pattern[0]
        && file.bytes[offset..<offset + pattern.count].elementsEqual(pattern)
    }
  }

  private func skippingSpace(from start: Int) -> Int {
    var offset = start
    while offset < file.bytes.count, Self.isSpace(file.bytes[offset]) { offset += 1 }
    return offset
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let lower = min(skippingSpace(from: range.lowerBound), range.upperBound)
    var upper = range.upperBound
    while upper > lower, Self.isSpace(file.bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
