internal import SourceText

/// Writes the HTML of a document, event by event; reading starts at `render()`.
///
/// The form of the HTML is that of cmark, byte for byte, where nothing is dropped or diverted.
struct HTMLRenderer {
  let document: MarkdownDocument
  let options: MarkdownOptions
  var report = DiagnosticReport()
  var html: [UInt8] = []
  var holes: [Hole] = []
  var headingIDs: [String] = []
  var headingCount = 0

  /// The level of the heading before what is being written; `nil` if levels are not looked at.
  var lastLevel: Int?

  /// Ids that headings would have if other texts of the page did not, and those that they have.
  var renamedIDs: [String: String] = [:]

  var headings: [Heading] = []
  var title: Heading?
  var blocks: [TextBlock] = []

  /// The opening of the text; `nil` before the mark that ends it.
  var opening: Opening?

  /// The paragraph or heading that is being written.
  var block = OpenBlock()

  /// The links and images that are being written, outermost first.
  var openLinks: [OpenLink] = []

  /// How many images hold what is being written; within one there is only plain text.
  var imageDepth = 0

  /// The table that is being written.
  var table = OpenTable()
  var ids: UniqueIDs

  /// The ids of each shown footnote.
  var footnotes: [FootnoteIDs] = []
  var words: Set<MarkdownWord> = []

  /// What is written otherwise in the rest of the block.
  var substitutions: ArraySlice<Punctuation.Substitution> = []

  private var places: PlaceFinder?

  init(_ document: MarkdownDocument, _ options: MarkdownOptions) {
    self.document = document
    self.options = options
    lastLevel = options.outerLevel
    ids = UniqueIDs(besides: options.takenIDs)
    html.reserveCapacity(document.literals.count * 3 / 2 + 256)
  }

  /// The whole that was written.
  var fragment: MarkdownFragment {
    MarkdownFragment(
      body: HTMLPiece(html: html, holes: holes),
      title: title,
      headings: headings,
      blocks: blocks,
      opening: opening,
      ids: ids.own,
      words: words,
      source: document.source
    )
  }

  /// Writes every event, each once, in order.
  mutating func render() {
    if options.headingIDs { findHeadingIDs() }
    findFootnoteIDs()
    for (index, event) in document.events.enumerated() {
      if event.phase == .enter, event.kind.holdsInlines { findSubstitutions(at: index) }
      switch event.kind {
      case .text: writeText(event)
      case .code: writeCode(event)
      case .softBreak: writeBreak("\n")
      case .lineBreak: writeBreak("<br />\n")
      case .inlineHTML: writeInlineHTML(event)
      case .emphasis: writeTag(event.phase == .enter ? "<em>" : "</em>")
      case .strong: writeTag(event.phase == .enter ? "<strong>" : "</strong>")
      case .link, .image: writeLink(event)
      case .paragraph: writeParagraph(event, at: index)
      case .heading: writeHeading(event, isFirst: index == 0)
      case .blockQuote: writeLine(event.phase == .enter ? "<blockquote>\n" : "</blockquote>\n")
      case .bulletList: writeLine(event.phase == .enter ? "<ul>\n" : "</ul>\n")
      case .orderedList: writeOrderedList(event)
      case .item: writeItem(event)
      case .codeBlock: writeCodeBlock(event)
      case .htmlBlock: writeHTMLBlock(event, at: index)
      case .thematicBreak: writeLine("<hr />\n")
      case .strikethrough: writeTag(event.phase == .enter ? "<del>" : "</del>")
      case .task: writeTask(event)
      case .footnoteReference: writeFootnoteReference(event)
      case .table: writeTable(event, at: index)
      case .caption: writeCaption(event)
      case .row: writeRow(event)
      case .cell: writeCell(event)
      case .alert: writeAlert(event)
      case .footnotes: writeFootnotes(event)
      case .footnote: writeFootnote(event, at: index)
      }
    }
  }

  private mutating func findHeadingIDs() {
    let slugs = document.headingTexts.map(Slug.of)
    headingIDs = HeadingIDs.ids(of: slugs, besides: options.takenIDs)
    ids.take(headingIDs)
    guard !options.takenIDs.isEmpty, headingIDs != slugs else { return }
    for (own, id) in zip(HeadingIDs.ids(of: slugs), headingIDs) where own != id {
      renamedIDs[own] = id
    }
  }

  mutating func write(_ markup: String) {
    html.append(contentsOf: markup.utf8)
  }

  /// Writes markup on a line of its own.
  mutating func writeLine(_ markup: String) {
    startLine()
    write(markup)
  }

  /// Starts a new line unless the last one has ended.
  mutating func startLine() {
    if let last = html.last, last != 0x0A { html.append(0x0A) }
  }

  func literal(_ range: Range<Int>) -> ArraySlice<UInt8> {
    document.literals[range]
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: document.literals[range], as: UTF8.self)
  }

  /// Takes what was written since a mark out of the HTML.
  mutating func cut(from mark: Mark) -> HTMLPiece {
    defer {
      html.removeSubrange(mark.html...)
      holes.removeSubrange(mark.holes...)
    }
    return copy(from: mark)
  }

  /// What was written since a mark.
  func copy(from mark: Mark) -> HTMLPiece {
    let inner = holes[mark.holes...].map {
      Hole(offset: $0.offset - mark.html, content: $0.content)
    }
    return HTMLPiece(html: Array(html[mark.html...]), holes: inner)
  }

  var mark: Mark { Mark(html: html.count, holes: holes.count) }

  mutating func addFault(_ fault: MarkdownFault, at range: Range<Int>) {
    var finder = places ?? PlaceFinder(document.source)
    places = nil
    report.add(fault, at: finder.location(of: range))
    places = finder
  }
}
