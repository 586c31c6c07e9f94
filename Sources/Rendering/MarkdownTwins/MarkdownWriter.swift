internal import Markdown

/// Writes the main part of a rendered page as Markdown, for programs that read texts.
///
/// It reads the page as readers get it, so that figures, tables and generated sentences are those of the
/// page. Left out are drawings, whose figures stand in tables, and the ways to other pages.
struct MarkdownWriter {
  private static let omitted: Set<String> = ["nav", "svg", "form", "template", "noscript"]
  private static let void: Set<String> = ["br", "hr", "img", "input", "col", "wbr", "source"]

  private let page: [UInt8]
  private var output = MarkdownBlocks()

  /// The elements that are open within the main part, the innermost last; empty outside of it.
  private var open: [String] = []

  /// How deep within what is left out; 0 outside of it.
  private var omittedDepth = 0

  /// The element whose attributes are being read.
  private var pending: (name: String, attributes: [String: String])?

  private init(_ page: [UInt8]) {
    self.page = page
  }

  /// The main part of a page.
  static func markdown(of page: [UInt8]) -> [UInt8] {
    var writer = MarkdownWriter(page)
    HTMLScanner.scan(page) { writer.read($0) }
    return Array(writer.output.text.utf8)
  }

  private mutating func read(_ event: HTMLScanner.Event) {
    if case .attribute(let name, let value) = event {
      let (name, value) = (text(name), unescaped(value))
      pending?.attributes[name] = value
      return
    }
    begin()
    switch event {
    case .open(let name): pending = (text(name).lowercased(), [:])
    case .close(let name): close(text(name).lowercased())
    case .text(let range):
      if !open.isEmpty, omittedDepth == 0 { output.add(unescaped(range)) }
    case .attribute: break
    }
  }

  // A start tag is whole when something else follows.
  private mutating func begin() {
    guard let (name, attributes) = pending else { return }
    pending = nil
    guard !open.isEmpty || name == "main" else { return }
    let isChart = attributes["class"] == "chart"
    if omittedDepth > 0 || isChart || Self.omitted.contains(name) {
      if !Self.void.contains(name) {
        open.append(name)
        omittedDepth += 1
      }
      return
    }
    output.begin(name, attributes)
    if !Self.void.contains(name) { open.append(name) }
  }

  // End tags that HTML lets one leave out come with that of the element around them.
  private mutating func close(_ name: String) {
    guard let index = open.lastIndex(of: name) else { return }
    while open.count > index {
      let name = open.removeLast()
      if omittedDepth > 0 { omittedDepth -= 1 } else { output.end(name) }
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: page[range], as: UTF8.self)
  }

  private func unescaped(_ range: Range<Int>) -> String {
    CharacterReferences.resolved(text(range))
  }
}
