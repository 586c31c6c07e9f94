/// What a template writes when all of its record is known but some texts, which are filled in later.
///
/// The template is run once with marks in place of those texts; what it wrote around the marks is
/// kept. Filling a stencil is appending bytes in turn, several times faster than running the
/// template, and fit for parts that hundreds of thousands of pages have in the same form.
public struct Stencil: Sendable {
  struct Hole: Sendable {
    let number: Int
    let end: Int
  }

  // A character that is assigned to nobody and means nothing in HTML, XML or JSON.
  private static let mark = Array("\u{10FFFD}".utf8)
  private static let encodedMark = Array("%F4%8F%BF%BD".utf8)

  let bytes: [UInt8]

  /// Where marks stood, in the order of the template.
  let holes: [Hole]

  /// Runs a template for a record with marks.
  ///
  /// Fails if the template writes a mark in a place, such as the inside of a URL, where a text is
  /// changed in a way that depends on the text.
  public init?(_ template: Template, _ record: Record, texts: PageTexts = PageTexts.none) {
    var written: [UInt8] = []
    template.render(record, texts: texts, into: &written)
    self.init(written)
  }

  /// Takes what was written with marks; fails as ``init(_:_:texts:)`` does.
  public init?(_ written: [UInt8]) {
    guard !written.contains(sequence: Self.encodedMark) else { return nil }
    var bytes: [UInt8] = []
    var holes: [Hole] = []
    var index = 0
    while index < written.count {
      guard written[index...].starts(with: Self.mark) else {
        bytes.append(written[index])
        index += 1
        continue
      }
      index += Self.mark.count
      let digits = written[index...].prefix { (0x30...0x39).contains($0) }
      holes.append(Hole(number: digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, end: bytes.count))
      index += digits.count + Self.mark.count
    }
    self.bytes = bytes
    self.holes = holes
  }

  /// The mark of a text, by its number, to be put into texts and markup of a record.
  public static func mark(_ number: Int) -> String {
    "\u{10FFFD}\(number)\u{10FFFD}"
  }

  /// Appends what the template wrote, with the texts filled in.
  ///
  /// - Parameters:
  ///   - buffer: What is appended to.
  ///   - fill: Appends the text of a number; texts are to be escaped for HTML already. It is called
  ///     for each place where the template wrote the mark, in the template's order.
  public func append(to buffer: inout [UInt8], fill: (Int, inout [UInt8]) -> Void) {
    let span = bytes.span
    var start = 0
    for index in holes.indices {
      let hole = holes[index]
      buffer.append(bytes: span.extracting(start..<hole.end))
      fill(hole.number, &buffer)
      start = hole.end
    }
    buffer.append(bytes: span.extracting(start..<span.count))
  }
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
