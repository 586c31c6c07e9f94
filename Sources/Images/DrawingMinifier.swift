/// Takes out of an SVG what is not drawn: comments, and blanks between elements and attributes.
///
/// A drawing in which blanks may count (`xml:space`, `white-space`) or that is not well-formed stays
/// as it is.
public struct DrawingMinifier {
  private static let texts: Set<String> = [
    "text", "style", "title", "desc", "script", "tspan", "textpath",
  ]

  private let source: [UInt8]
  private var written: [UInt8] = []
  // The elements that are open and hold text.
  private var textDepth = 0
  private var open: [String] = []

  private init(_ source: [UInt8]) {
    self.source = source
  }

  /// A drawing that shows the same in fewer bytes.
  public static func minified(_ source: [UInt8]) -> [UInt8] {
    let text = String(decoding: source, as: UTF8.self)
    guard !text.contains("xml:space"), !text.contains("white-space") else { return source }
    var minifier = DrawingMinifier(source)
    return minifier.run() ? minifier.written : source
  }

  // Whether the drawing is well-formed as far as blanks hang on it.
  private mutating func run() -> Bool {
    var scanner = MarkupScanner(source, from: source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    while let piece = scanner.next() {
      switch piece {
      case .comment: continue
      case .instruction(let range), .declaration(let range): written += source[range]
      case .text(let range): write(text: range)
      case .literal(let range):
        written += Array("<![CDATA[".utf8) + source[range] + Array("]]>".utf8)
      case .open(let name):
        open.append(String(decoding: source[name], as: UTF8.self))
        if isText { textDepth += 1 }
        written += [UInt8(ascii: "<")] + source[name]
      case .attribute(let name, let value, let isQuoted):
        guard isQuoted else { return false }
        let quote = source[value.lowerBound - 1]
        written += [0x20] + source[name] + [UInt8(ascii: "="), quote] + source[value] + [quote]
      case .endOfTag(let isEmpty):
        written += (isEmpty ? "/>" : ">").utf8
        if isEmpty { close() }
      case .close(let name):
        guard open.last == String(decoding: source[name], as: UTF8.self) else { return false }
        close()
        written += Array("</".utf8) + source[name] + [UInt8(ascii: ">")]
      }
    }
    return open.isEmpty
  }

  private var isText: Bool { open.last.map { Self.texts.contains($0.lowercased()) } ?? false }

  private mutating func close() {
    if isText { textDepth -= 1 }
    open.removeLast()
  }

  private mutating func write(text range: Range<Int>) {
    if textDepth == 0, source[range].allSatisfy(MarkupScanner.isBlank) { return }
    written += source[range]
  }
}
