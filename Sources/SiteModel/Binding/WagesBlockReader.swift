internal import Markdown
internal import SourceText

/// Takes typed values out of a `wages` block and reports every word that is unknown.
struct WagesBlockReader {
  private let block: WagesBlock
  private let fragment: MarkdownFragment
  private(set) var report: DiagnosticReport

  init(_ block: WagesBlock, fragment: MarkdownFragment) {
    self.block = block
    self.fragment = fragment
    report = block.report
  }

  /// The words behind a key; empty if the block does not have it.
  func words(_ key: String) -> [WagesBlock.Word] {
    block[key]?.words ?? []
  }

  /// One of several words; `nil` if the block does not have the key, or another word.
  mutating func word(_ key: String, of known: [String]) -> String? {
    guard let entry = block[key] else { return nil }
    if known.contains(entry.value.text) { return entry.value.text }
    addUnknown(entry.value, key: key, known: known)
    return nil
  }

  /// The choices behind a key, each once, in their order; `nil` if the block does not have it.
  mutating func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable>(
    _ key: String
  ) -> [Choice]? {
    guard let entry = block[key] else { return nil }
    let known = Choice.allCases.map(\.rawValue)
    var choices: [Choice] = []
    for word in entry.words {
      guard let choice = Choice(rawValue: word.text) else {
        addUnknown(word, key: key, known: known)
        continue
      }
      if !choices.contains(choice) { choices.append(choice) }
    }
    if entry.words.isEmpty { addUnknown(entry.value, key: key, known: known) }
    return choices
  }

  /// Reports a fault of a part of the block.
  mutating func add(_ fault: FigureFault, at place: Range<Int>) {
    report.add(fault, at: fragment.location(of: place))
  }

  /// Adds the faults of a part that was read apart.
  mutating func add(_ other: DiagnosticReport) {
    report.add(other)
  }

  /// Reports a key without a word.
  mutating func requireWord(_ key: String, of known: [String]) {
    if let entry = block[key], entry.words.isEmpty {
      addUnknown(entry.value, key: key, known: known)
    }
  }

  /// Where a part of the block stands.
  func location(of place: Range<Int>) -> SourceLocation {
    fragment.location(of: place)
  }

  /// Reports a word that a key does not take.
  mutating func addUnknown(_ word: WagesBlock.Word, key: String, known: [String]) {
    let nearest = NearestName.of(word.text, among: known)
    add(
      .unknownBlockValue(key: key, value: word.text, nearest: nearest, known: known),
      at: word.place
    )
  }
}
