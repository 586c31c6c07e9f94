/// A text whose footnotes are written as list items, for libcmark to parse.
///
/// libcmark takes `[^1]: text` for the definition of a link. As an item, whose marker takes four
/// columns, the footnote is parsed as GitHub has it: what is indented by four columns belongs to
/// it, whatever it is. Every line stays the line that it was.
struct FootnoteText {
  /// The whole text.
  private(set) var bytes: [UInt8] = []

  /// The footnotes by the line on which each starts.
  let definitions: [Int: FootnoteDefinition]

  /// By how many bytes the text of such a line stands further right in the file than here.
  private(set) var shifts: [Int: Int] = [:]

  private let file: [UInt8]
  private let lines: LineIndex

  /// Looks for what may be a footnote; it may stand in code too.
  init(_ file: [UInt8], lines: LineIndex) {
    var definitions: [Int: FootnoteDefinition] = [:]
    for line in 1...lines.count {
      let range = lines.content(ofLine: line, in: file)
      definitions[line] = FootnoteDefinition(line: line, in: range, of: file)
    }
    self.init(file, lines: lines, definitions)
  }

  private init(_ file: [UInt8], lines: LineIndex, _ definitions: [Int: FootnoteDefinition]) {
    self.file = file
    self.lines = lines
    self.definitions = definitions
    write()
  }

  /// Parses the text.
  ///
  /// - Returns: The events, and the text in which nothing but footnotes is written otherwise.
  func parsed() -> (reader: EventReader, text: FootnoteText) {
    var reader = EventReader(expecting: bytes.count)
    CommonMarkTree(bytes[...]).read(into: &reader)
    let starts = Set(reader.events.lazy.filter { $0.kind == .item }.map(\.lines.lowerBound))
    let confirmed = definitions.filter { starts.contains($0.key) }
    guard confirmed.count < definitions.count else { return (reader, self) }
    let text = FootnoteText(file, lines: lines, confirmed)
    reader = EventReader(expecting: bytes.count)
    CommonMarkTree(text.bytes[...]).read(into: &reader)
    return (reader, text)
  }

  private mutating func write() {
    let marker = freeMarker()
    let body = lines.start(ofLine: 1)..<lines.start(ofLine: lines.count + 1)
    bytes.reserveCapacity(body.count)
    var written = body.lowerBound
    for definition in definitions.values.sorted(by: { $0.line < $1.line }) {
      bytes.append(contentsOf: file[written..<definition.place.lowerBound])
      bytes.append(contentsOf: marker)
      // An item that begins with an empty line would end its indentation at two columns.
      if definition.isEmpty { bytes.append(contentsOf: "___".utf8) }
      shifts[definition.line] = definition.content - definition.place.lowerBound - marker.count
      written = definition.content
    }
    bytes.append(contentsOf: file[written..<body.upperBound])
  }

  /// A list marker of four columns that no list of the text uses, so that none takes footnotes in.
  private func freeMarker() -> [UInt8] {
    var used: Set<UInt8> = []
    for line in 1...lines.count {
      let range = lines.content(ofLine: line, in: file)
      let text = file[range].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
      if let first = text.first { used.insert(first) }
    }
    let bullets = [UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "-")]
    guard let bullet = bullets.first(where: { !used.contains($0) }) else {
      return Array("1)  ".utf8)
    }
    return [bullet] + Array("   ".utf8)
  }
}
