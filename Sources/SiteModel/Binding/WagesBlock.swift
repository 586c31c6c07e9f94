internal import Markdown
internal import SourceText

/// The lines of a ```` ```wages ```` block as keys and lists of words, with their places.
struct WagesBlock {
  /// A word behind a key.
  struct Word {
    let text: String
    let place: Range<Int>
  }

  /// A key with what stands behind its colon.
  struct Entry {
    let key: String
    let place: Range<Int>
    let value: Word
    let words: [Word]
  }

  static let keys = [
    "careers", "data", "show", "per", "view", "benchmark", "difference", "caption",
    "real",
  ]

  private(set) var entries: [Entry] = []
  private(set) var report = DiagnosticReport()

  /// Reads the lines of a block; reports lines that are none, unknown keys and keys that stand twice.
  init(_ fence: Fence, in fragment: MarkdownFragment) {
    let lines = fence.body.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, place) in zip(lines, fence.lines) {
      let text = Substring(line)
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      guard let colon = text.firstIndex(of: ":") else {
        report.add(FigureFault.blockLine(String(text)), at: fragment.location(of: place))
        continue
      }
      let key = Self.word(text[..<colon], in: text, at: place)
      let rest = text[text.index(after: colon)...]
      let words = rest.split(separator: ",", omittingEmptySubsequences: false)
        .map { Self.word($0, in: text, at: place) }
        .filter { !$0.text.isEmpty }
      let value = Self.word(rest, in: text, at: place)
      add(Entry(key: key.text, place: key.place, value: value, words: words), in: fragment)
    }
  }

  /// The entry of a key; `nil` if the block does not have it.
  subscript(key: String) -> Entry? {
    entries.first { $0.key == key }
  }

  private mutating func add(_ entry: Entry, in fragment: MarkdownFragment) {
    let location = fragment.location(of: entry.place)
    guard Self.keys.contains(entry.key) else {
      let nearest = NearestName.of(entry.key, among: Self.keys)
      let fault = FigureFault.unknownBlockKey(entry.key, nearest: nearest, known: Self.keys)
      return report.add(fault, at: location)
    }
    guard self[entry.key] == nil else {
      return report.add(FigureFault.duplicateBlockKey(entry.key), at: location)
    }
    entries.append(entry)
  }

  private static func word(_ part: Substring, in line: Substring, at place: Range<Int>) -> Word {
    let start = part.firstIndex { !$0.isWhitespace } ?? part.endIndex
    let end = part.lastIndex { !$0.isWhitespace }.map(part.index(after:)) ?? part.endIndex
    let text = part[start..<max(start, end)]
    let lower = place.lowerBound + line.utf8.distance(from: line.startIndex, to: start)
    return Word(text: String(text), place: lower..<max(lower + text.utf8.count, lower))
  }
}
