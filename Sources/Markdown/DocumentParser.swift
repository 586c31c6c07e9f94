internal import SourceText

/// Parses a text and locates its parts; reading starts at `parse()`.
///
/// A text that makes use of no extension takes the straight path: the tree, its events, their
/// places.
struct DocumentParser {
  private let features: Features
  private let lines: LineIndex
  private var places: BlockPlaces
  private var reader: EventReader

  /// The text as libcmark parses it.
  private var text: ArraySlice<UInt8>
  private var footnotes: [Int: FootnoteDefinition] = [:]

  private(set) var events: [Event] = []
  private(set) var literals: [UInt8] = []
  private(set) var links: [LinkSource] = []
  private(set) var runs: [TextRun] = []
  private(set) var tables: [TableShape] = []

  /// How often each footnote that is shown is referred to.
  private(set) var footnoteReferences: [Int] = []

  /// What is wrong, with its place.
  private(set) var faults: [(fault: MarkdownFault, place: Range<Int>)] = []

  /// Prepares to parse a range of a file, whose lines and features were found.
  init(_ bytes: [UInt8], body: Range<Int>, lines: LineIndex, _ features: Features) {
    self.features = features
    self.lines = lines
    places = BlockPlaces(bytes: bytes, lines: lines)
    text = bytes[body]
    reader = EventReader(expecting: body.count)
  }

  /// Parses the text once.
  mutating func parse() {
    if features.contains(.footnotes) {
      readFootnotes()
    } else {
      CommonMarkTree(text).read(into: &reader)
    }
    if features.contains(.tables) { buildTables() }
    literals = reader.literals
    var locator = SourceLocator(takeReader(), places: places)
    locator.locate()
    if features.isDisjoint(with: .inlines) {
      events = locator.events
      links = locator.links
      runs = locator.runs
    } else {
      extend(locator)
    }
  }

  // So that the events are located in place and not copied.
  private mutating func takeReader() -> EventReader {
    var taken = EventReader(expecting: 0)
    swap(&taken, &reader)
    return taken
  }

  private mutating func readFootnotes() {
    let footnoteText = FootnoteText(places.bytes, lines: lines)
    guard !footnoteText.definitions.isEmpty else {
      CommonMarkTree(text).read(into: &reader)
      return
    }
    let parsed = footnoteText.parsed()
    reader = parsed.reader
    text = parsed.text.bytes[...]
    footnotes = parsed.text.definitions
    places.shifts = parsed.text.shifts
  }

  private mutating func buildTables() {
    var builder = TableBuilder(places)
    builder.build(in: &reader, definitions: features.contains(.definitions) ? text : [])
    tables = builder.tables
    faults = builder.faults
  }

  private mutating func extend(_ locator: SourceLocator) {
    let keys = Set(footnotes.values.map(\.key))
    var pass = ExtensionPass(locator, literals: literals, keys: keys)
    events = pass.events()
    links = pass.links
    runs = pass.allRuns
    literals = pass.allLiterals
    faults += pass.faults
    if !footnotes.isEmpty {
      var assembly = FootnoteAssembly(footnotes)
      events = assembly.assembled(events, labels: pass.labels)
      footnoteReferences = assembly.referenceCounts
      faults += assembly.faults
    }
    for (index, reference) in pass.undefined.enumerated() {
      // Numbers are all near each other. Many faults are no slips of the pen, and each search takes
      // as long as there are labels.
      let isName = index < 20 && reference.label.count > 2
      let labels = isName ? footnotes.values.map(\.label) : []
      let nearest = NearestName.of(reference.label, among: labels)
      faults.append((.footnoteUndefined(reference.label, nearest: nearest), reference.place))
    }
  }
}
