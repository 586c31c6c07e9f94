/// Finds what keyboards have no key for in the texts of one block: quotation marks, apostrophes,
/// dashes and ellipses.
///
/// Only pairs of quotation marks are written otherwise; one without the other stays as it is typed,
/// and so do the signs of feet, inches, minutes and the options of commands.
struct Punctuation {
  /// What is written in the place of some bytes.
  struct Substitution {
    /// The bytes among the document's literals.
    let range: Range<Int>

    let text: String
  }

  private let letters: BlockLetters
  private let marks: QuotationMarks
  private var found: [Substitution] = []

  /// The quotation marks that are open, outermost first: which key, and where.
  private var open: [(key: UInt8, literal: Int)] = []
  private var openSingles = 0

  /// Prepares to look at a block.
  init(_ letters: BlockLetters, marks: QuotationMarks) {
    self.letters = letters
    self.marks = marks
  }

  /// What is written otherwise, in order.
  mutating func substitutions() -> [Substitution] {
    for stretch in letters.stretches {
      var index = stretch.start
      let end = stretch.start + stretch.count
      while index < end {
        let byte = letters.bytes[index]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          readQuote(byte, at: index, literal: stretch.literal + index - stretch.start)
          index += 1
        case UInt8(ascii: "-"), UInt8(ascii: "."):
          let same = letters.bytes[index..<end].prefix { $0 == byte }.count
          readRun(of: byte, same, at: index, literal: stretch.literal + index - stretch.start)
          index += same
        case _: index += 1
        }
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func readRun(of byte: UInt8, _ count: Int, at index: Int, literal: Int) {
    let text: String
    switch (byte, count) {
    case (UInt8(ascii: "."), 3): text = "…"
    case (UInt8(ascii: "-"), 3): text = "—"
    case (UInt8(ascii: "-"), 2):
      // `--help` is an option, however it is typed.
      let isOption = before(index).isSpace && !after(index + 2).isPunctuationOrSpace
      if isOption { return }
      text = "–"
    case _: return
    }
    found.append(Substitution(range: literal..<literal + count, text: text))
  }

  private mutating func readQuote(_ key: UInt8, at index: Int, literal: Int) {
    let (left, right) = (before(index), after(index + 1))
    // CommonMark 0.30, section 6.2: left-flanking and right-flanking delimiter runs.
    let mayOpen = !right.isSpace && (!right.isPunctuation || left.isPunctuationOrSpace)
    let mayClose = !left.isSpace && (!left.isPunctuation || right.isPunctuationOrSpace)
    if mayClose, !(key == UInt8(ascii: "'") && mayOpen), close(key, literal: literal) { return }
    if key == UInt8(ascii: "'"), isApostrophe(left, right, mayOpen: mayOpen, mayClose: mayClose) {
      found.append(Substitution(range: literal..<literal + 1, text: "’"))
    } else if mayOpen, !mayClose {
      open.append((key, literal))
      if key == UInt8(ascii: "'") { openSingles += 1 }
    }
  }

  // It leaves something out: letters, or the hundreds of a year. Behind a digit it means feet, or parts thousands.
  private func isApostrophe(
    _ left: Unicode.Scalar,
    _ right: Unicode.Scalar,
    mayOpen: Bool,
    mayClose: Bool
  ) -> Bool {
    if mayOpen, !mayClose { return right.isDigit }
    if left.isDigit { return mayOpen && !right.isDigit }
    return mayClose && !left.isPunctuationOrSpace
  }

  private mutating func close(_ key: UInt8, literal: Int) -> Bool {
    let isOuter = key == UInt8(ascii: "\"")
    guard isOuter ? open.count > openSingles : openSingles > 0 else { return false }
    var start = literal
    while let mark = open.popLast() {
      if mark.key == UInt8(ascii: "'") { openSingles -= 1 }
      start = mark.literal
      if mark.key == key { break }
    }
    found.append(
      Substitution(range: start..<start + 1, text: isOuter ? marks.opening : marks.innerOpening)
    )
    found.append(
      Substitution(range: literal..<literal + 1, text: isOuter ? marks.closing : marks.innerClosing)
    )
    return true
  }

  private func before(_ index: Int) -> Unicode.Scalar { letters.bytes[..<index].lastScalar ?? "\n" }

  private func after(_ index: Int) -> Unicode.Scalar { letters.bytes[index...].firstScalar ?? "\n" }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
