public import SourceText

/// A parsed text: CommonMark 0.30, every part with its place in the file.
///
/// It holds no pointer of the parser, so it may be rendered many times and from many tasks.
public struct MarkdownDocument: Sendable {
  let source: SourceFile
  let events: [Event]
  let literals: [UInt8]
  let links: [LinkSource]
  let runs: [TextRun]
  let bodyLines: LineIndex

  /// Parses a part of a file; any text is valid Markdown.
  ///
  /// The body is the range of bytes to parse, from the start of a line to the end of the file or
  /// of a line: what follows the front matter. A byte order mark is never part of it.
  public init(_ source: SourceFile, body: Range<Int>) {
    precondition(body.upperBound <= source.bytes.count, "the body lies within its file")
    let lower = min(max(body.lowerBound, source.start), body.upperBound)
    let body = lower..<body.upperBound
    var reader = EventReader(expecting: body.count)
    CommonMarkTree(source.bytes[body]).read(into: &reader)
    self.source = source
    bodyLines = LineIndex(source.bytes, in: body)
    literals = reader.literals
    // Consumed, so that the events are located in place and not copied.
    var locator = SourceLocator(consume reader, bytes: source.bytes, lines: bodyLines)
    locator.locate()
    events = locator.events
    links = locator.links
    runs = locator.runs
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
    renderer.render()
    report.add(renderer.report)
    return renderer.fragment
  }
}
