public import SourceText

/// A parsed text, every part with its place in the file: CommonMark 0.30, and of GitHub's Markdown
/// tables, strikethrough, tasks, footnotes, bare addresses and alerts.
///
/// It holds no pointer of the parser, so it may be rendered many times and from many tasks.
public struct MarkdownDocument: Sendable {
  let source: SourceFile
  let events: [Event]
  let literals: [UInt8]
  let links: [LinkSource]
  let runs: [TextRun]
  let bodyLines: LineIndex

  /// The tables, in order.
  let tables: [TableShape]

  /// How often each footnote that is shown is referred to.
  let footnoteReferences: [Int]

  private let faults: [(fault: MarkdownFault, place: Range<Int>)]

  /// Parses a part of a file; any text is valid Markdown.
  ///
  /// The body is the range of bytes to parse, from the start of a line to the end of the file or
  /// of a line: what follows the front matter. A byte order mark is never part of it.
  public init(_ source: SourceFile, body: Range<Int>) {
    precondition(body.upperBound <= source.bytes.count, "the body lies within its file")
    let lower = min(max(body.lowerBound, source.start), body.upperBound)
    let body = lower..<body.upperBound
    self.source = source
    var features = Features()
    bodyLines = LineIndex(source.bytes, in: body, features: &features)
    var parser = DocumentParser(source.bytes, body: body, lines: bodyLines, features)
    parser.parse()
    events = parser.events
    literals = parser.literals
    links = parser.links
    runs = parser.runs
    tables = parser.tables
    footnoteReferences = parser.footnoteReferences
    faults = parser.faults
  }

  /// Parses a whole file.
  public init(_ source: SourceFile) {
    self.init(source, body: source.start..<source.bytes.count)
  }

  /// Renders the document as HTML with holes.
  ///
  /// - Parameters:
  ///   - options: What is let through, what becomes a hole, how headings are treated.
  ///   - report: Receives what was dropped, as warnings, and misplaced links, as errors; whatever
  ///     it receives, the HTML is whole and safe.
  /// - Returns: The HTML, without anything at the holes.
  public func render(
    _ options: MarkdownOptions,
    report: inout DiagnosticReport
  ) -> MarkdownFragment {
    var renderer = HTMLRenderer(self, options)
    for (fault, place) in faults { renderer.addFault(fault, at: place) }
    renderer.render()
    report.add(renderer.report)
    return renderer.fragment
  }
}
