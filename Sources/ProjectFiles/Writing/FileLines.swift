internal import Glibc
internal import SourceText

/// Lines of a manifest, a line a file: hash, size, path, line feed.
///
/// They are kept as text, with the offset of each, so that hundreds of thousands of files cost little
/// more than their names.
struct FileLines: Sendable {
  private static let hashDigits = 32

  /// All lines, one after the other, behind whatever stood before them.
  private(set) var text: [UInt8] = []

  // Where the lines start. A text of 4 GB lists 30 million files.
  private var starts: [UInt32] = []

  /// No lines yet.
  init() {}

  /// Parts a text into its lines, from an offset on; the last one ends with a line feed.
  init(of text: [UInt8], from start: Int) {
    self.text = text
    var index = start
    while index < text.count {
      starts.append(UInt32(index))
      let end = ByteSearch.offset(of: UInt8(ascii: "\n"), in: text, from: index)
      index = (end ?? text.count) + 1
    }
  }

  /// How many there are.
  var count: Int { starts.count }

  /// A line with its line feed.
  subscript(line: Int) -> ArraySlice<UInt8> {
    text[Int(starts[line])...end(of: line)]
  }

  /// The path that a line ends in.
  func path(of line: Int) -> ArraySlice<UInt8> {
    text[range(ofPathIn: line)]
  }

  /// What a line says of its file; `nil` if it is none.
  func entry(of line: Int) -> ManifestEntry? {
    let start = Int(starts[line])
    let digits = text[start..<end(of: line)]
    guard digits.count > Self.hashDigits,
      let high = Self.number(digits[start..<start + Self.hashDigits / 2], radix: 16),
      let low = Self.number(
        digits[start + Self.hashDigits / 2..<start + Self.hashDigits],
        radix: 16
      ),
      let size = Self.number(
        digits[(start + Self.hashDigits + 1)...].prefix { $0 != UInt8(ascii: " ") },
        radix: 10
      ), let count = Int(exactly: size)
    else { return nil }
    return ManifestEntry(hash: ContentHash(high: high, low: low), size: count)
  }

  /// Appends the line of a file.
  mutating func append(_ path: [UInt8], _ entry: ManifestEntry) {
    starts.append(UInt32(text.count))
    Self.append(path, entry, to: &text)
  }

  /// Appends a line of other lines.
  mutating func append(_ line: ArraySlice<UInt8>) {
    starts.append(UInt32(text.count))
    text += line
  }

  /// Appends the line of a file to a text.
  static func append(_ path: [UInt8], _ entry: ManifestEntry, to text: inout [UInt8]) {
    entry.hash.appendDigits(to: &text)
    text.append(UInt8(ascii: " "))
    appendDigits(of: entry.size, to: &text)
    text.append(UInt8(ascii: " "))
    text += path
    text.append(UInt8(ascii: "\n"))
  }

  /// Whether each path stands behind the one before it, byte by byte.
  var ascend: Bool {
    starts.indices.dropFirst().allSatisfy { isPath(of: $0 - 1, before: $0, of: self) }
  }

  /// Whether each path stays below the folder that the lines are of, and is not their own file's.
  ///
  /// What a list names is written and removed, and the list may come from anywhere.
  var stayBelow: Bool {
    (0..<count).allSatisfy { line in
      let path = path(of: line)
      return Self.staysBelow(path) && !path.elementsEqual(Manifest.fileName.utf8)
    }
  }

  // Neither empty names nor `.` and `..`, and no NUL, which would end the path for the system.
  private static func staysBelow(_ path: ArraySlice<UInt8>) -> Bool {
    let bytes = path.span
    var (length, dots) = (0, 0)
    for index in bytes.indices {
      switch bytes[index] {
      case 0: return false
      case UInt8(ascii: "/"):
        if dots == length, length < 3 { return false }
        (length, dots) = (0, 0)
      case UInt8(ascii: "."): (length, dots) = (length + 1, dots + 1)
      case _: length += 1
      }
    }
    return dots < length || length > 2
  }

  /// Whether the path of a line stands before that of one of other lines, byte by byte.
  func isPath(of line: Int, before other: Int, of lines: FileLines) -> Bool {
    unsafe withPath(of: line) { path in
      unsafe lines.withPath(of: other) { unsafe Self.order(path, $0) < 0 }
    }
  }

  /// The line of a path among lines that ascend; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - place: Where the search begins: behind the line that was found last, for files are asked for
  ///     in the order of their paths more often than not.
  /// - Returns: The number of the line.
  func line(of path: [UInt8], from place: inout Int) -> Int? {
    unsafe path.withUnsafeBytes { path in
      let line = unsafe firstLine(notBefore: path, near: min(place, count))
      let isFound = unsafe line < count && order(path, line) == 0
      place = isFound ? line + 1 : line
      return isFound ? line : nil
    }
  }

  // Steps away from a line by more each time until the path is passed, then halves what lies between.
  private func firstLine(notBefore path: UnsafeRawBufferPointer, near line: Int) -> Int {
    var (low, high) = (0, count)
    var step = 1
    if line < count, unsafe order(path, line) > 0 {
      low = line + 1
      while low + step <= count, unsafe order(path, low + step - 1) > 0 {
        low += step
        step *= 2
      }
      high = min(low + step, count)
    } else {
      high = line
      while high - step >= 0, unsafe order(path, high - step) <= 0 {
        high -= step
        step *= 2
      }
      low = max(high - step, 0)
    }
    while low < high {
      let middle = (low + high) / 2
      if unsafe order(path, middle) > 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func order(_ path: UnsafeRawBufferPointer, _ line: Int) -> Int {
    unsafe withPath(of: line) { unsafe Self.order(path, $0) }
  }

  private static func order(
    _ left: UnsafeRawBufferPointer,
    _ right: UnsafeRawBufferPointer
  ) -> Int {
    if let start = left.baseAddress, let other = right.baseAddress {
      let order = unsafe memcmp(start, other, min(left.count, right.count))
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }

  private func withPath<Result>(of line: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result
  {
    let range = range(ofPathIn: line)
    return unsafe text.withUnsafeBytes { bytes in
      unsafe body(UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
  }

  private func range(ofPathIn line: Int) -> Range<Int> {
    let end = end(of: line)
    var index = min(Int(starts[line]) + Self.hashDigits + 1, end)
    while index < end, text[index] != UInt8(ascii: " ") { index += 1 }
    return min(index + 1, end)..<end
  }

  // Where the line feed stands.
  private func end(of line: Int) -> Int {
    line + 1 < count ? Int(starts[line + 1]) - 1 : text.count - 1
  }

  private static func appendDigits(of number: Int, to bytes: inout [UInt8]) {
    var place = 1
    while number / place >= 10 { place *= 10 }
    while place > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / place % 10))
      place /= 10
    }
  }

  // At most 18 digits, which no 64 bits are too few for. A text of each would cost as much as finding the line.
  private static func number(_ digits: ArraySlice<UInt8>, radix: UInt64) -> UInt64? {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var number: UInt64 = 0
    for digit in digits {
      let value = digit < 0x3A ? UInt64(digit) &- 0x30 : UInt64(digit) &- 0x61 &+ 10
      guard value < radix else { return nil }
      number = number &* radix &+ value
    }
    return number
  }
}
