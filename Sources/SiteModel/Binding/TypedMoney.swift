/// Finds amounts of money in a text: a number with a currency's sign, code or name beside it.
struct TypedMoney {
  private static let signs: [[UInt8]] = ["$", "€", "£", "¥"].map { Array($0.utf8) }
  private static let blanks: [[UInt8]] = [" ", "\u{A0}", "\u{202F}", "\u{2009}"].map {
    Array($0.utf8)
  }
  private static let separators: [[UInt8]] =
    [".", ",", "'", "\u{2019}", "\u{A0}", "\u{202F}"].map { Array($0.utf8) }

  private let words: [[UInt8]]
  private let text: [UInt8]

  /// Prepares to look through a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: Names and codes of currencies, such as `dollars` and `USD`, in letters of any case.
  init(_ text: String, words: [String]) {
    // Most texts hold no number, and need not be folded.
    let hasDigit = text.utf8.contains { (0x30...0x39).contains($0) }
    self.text = hasDigit ? Self.folded(text) : []
    self.words = hasDigit ? words.map(Self.folded) : []
  }

  // Offsets into it are offsets into the text.
  private static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { folded += UTF8.encode(scalar.foldedInPlace) ?? .init() }
    return folded
  }

  /// The amounts in order, as UTF-8 offsets, each with its sign or word.
  var ranges: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let number = index..<endOfNumber(from: index)
      if let lower = startOfUnit(before: number.lowerBound) {
        found.append(lower..<number.upperBound)
      } else if let upper = endOfUnit(behind: number.upperBound) {
        found.append(number.lowerBound..<upper)
      }
      index = number.upperBound
    }
    return found
  }

  private func isDigit(_ index: Int) -> Bool {
    index < text.count && (0x30...0x39).contains(text[index])
  }

  private func endOfNumber(from start: Int) -> Int {
    var end = start
    while true {
      while isDigit(end) { end += 1 }
      guard let separator = Self.separators.first(where: { starts(with: $0, at: end) }),
        isDigit(end + separator.count)
      else { return end }
      end += separator.count
    }
  }

  private func startOfUnit(before index: Int) -> Int? {
    let blank = Self.blanks.first { ends(with: $0, at: index) }?.count ?? 0
    for sign in Self.signs where ends(with: sign, at: index - blank) {
      return index - blank - sign.count
    }
    for word in words where ends(with: word, at: index - blank) && blank > 0 {
      let start = index - blank - word.count
      if !isWithinWord(start - 1) { return start }
    }
    return nil
  }

  private func endOfUnit(behind index: Int) -> Int? {
    let blank = Self.blanks.first { starts(with: $0, at: index) }?.count ?? 0
    for sign in Self.signs where starts(with: sign, at: index + blank) {
      return index + blank + sign.count
    }
    for word in words where starts(with: word, at: index + blank) && blank > 0 {
      let end = index + blank + word.count
      if !isWithinWord(end) { return end }
    }
    return nil
  }

  // Whether the character that a byte belongs to is a letter or a digit.
  private func isWithinWord(_ index: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    var start = index
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = String(decoding: text[start...].prefix(4), as: UTF8.self).unicodeScalars.first
    return isDigit(index) || scalar?.properties.isAlphabetic == true
  }

  private func starts(with bytes: [UInt8], at index: Int) -> Bool {
    index >= 0 && index + bytes.count <= text.count
      && text[index..<index + bytes.count].elementsEqual(bytes)
  }

  private func ends(with bytes: [UInt8], at index: Int) -> Bool {
    starts(with: bytes, at: index - bytes.count)
  }
}
