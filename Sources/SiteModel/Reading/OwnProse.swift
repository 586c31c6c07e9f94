/// The words of a page that its editor wrote, as runs of five that follow each other.
///
/// A figure counts as one and the same word whatever it says, so that pages which differ in their
/// figures alone read alike.
struct OwnProse {
  /// How many words make a run.
  static let runLength = 5

  private static let prime: UInt64 = 0x100_0000_01B3
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The file that the page is made from.
  let path: String

  /// A number for each run, in the order of the text.
  let runs: [UInt64]

  /// Reads the words of some texts.
  init(_ texts: [Prose], path: String) {
    self.path = path
    var words: [UInt64] = []
    words.reserveCapacity(texts.reduce(0) { $0 + $1.html.count } / 5)
    for text in texts { Self.read(text, into: &words) }
    runs = Self.runs(of: words)
  }

  private static func runs(of words: [UInt64]) -> [UInt64] {
    guard words.count >= runLength else { return [] }
    return (runLength...words.count).map { end in
      var hash = basis
      for index in end - runLength..<end { hash = (hash ^ words[index]) &* prime }
      return hash ^ (hash >> 32)
    }
  }

  private static func read(_ text: Prose, into words: inout [UInt64]) {
    var start = 0
    var isInTag = false
    for insertion in text.insertions {
      read(text.html, start..<insertion.offset, &isInTag, into: &words)
      start = insertion.offset
      switch insertion.content {
      case .figure: words.append(1)
      case .term(let term): read(Array(term.text.utf8), &isInTag, into: &words)
      case .claim(let html): read(html, &isInTag, into: &words)
      case .destination, .wages: break
      }
    }
    read(text.html, start..<text.html.count, &isInTag, into: &words)
  }

  private static func read(_ html: [UInt8], _ isInTag: inout Bool, into words: inout [UInt64]) {
    read(html, 0..<html.count, &isInTag, into: &words)
  }

  // Letters and digits make words (FNV-1a); all beyond ASCII counts as letters.
  private static func read(
    _ html: [UInt8],
    _ range: Range<Int>,
    _ isInTag: inout Bool,
    into words: inout [UInt64]
  ) {
    var word = basis
    for index in range {
      let byte = html[index]
      if !isInTag, byte.isWordPart {
        word = (word ^ UInt64(byte)) &* prime
        continue
      }
      if word != basis { words.append(word) }
      word = basis
      if byte == UInt8(ascii: "<") { isInTag = true }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    if word != basis { words.append(word) }
  }
}

extension UInt8 {
  fileprivate var isWordPart: Bool {
    self >= 0x80 || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
  }
}
