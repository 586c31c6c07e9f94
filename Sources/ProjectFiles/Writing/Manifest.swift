/// The files of a tree that we wrote, as the tree carries the list with it.
///
/// After its head a line a file, sorted by path: hash, size, path. The text is kept as it is, with a
/// table to find lines by, so that hundreds of thousands of files cost little more than their names.
struct Manifest: Sendable {
  /// The name of the file that holds it.
  static let fileName = ".synkrisis-manifest"

  private static let hashDigits = 32

  /// The text of the file.
  let text: [UInt8]

  /// How many files it lists.
  let count: Int

  /// What the tree says of itself if it is a shard; `nil` for a whole site.
  let mark: ShardMark?

  private let slots: [Int32]
  private let mask: Int
  private let start: Int

  /// A list of no files.
  static let empty = Manifest(ManifestLines([]))

  /// Lists the files that writers recorded.
  init(_ lines: ManifestLines) {
    self.init(text: lines.text, ManifestHead(nil, files: 0))
  }

  /// Reads the text of a manifest; `nil` if it is none.
  init?(reading text: [UInt8]) {
    guard let head = ManifestHead(reading: text), text.last == UInt8(ascii: "\n") else {
      return nil
    }
    self.init(text: text, head)
    if let files = head.files, files != count { return nil }
  }

  private init(text: [UInt8], _ head: ManifestHead) {
    var starts: [Int32] = []
    start = head.bytes.count
    var index = start
    while index < text.count {
      starts.append(Int32(index))
      while text[index] != UInt8(ascii: "\n") { index += 1 }
      index += 1
    }
    var capacity = 16
    while capacity < starts.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var slots = [Int32](repeating: -1, count: capacity)
    for start in starts {
      let path = Self.pathRange(ofLineAt: Int(start), in: text)
      var slot = Self.slot(of: text[path], mask: capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = start
    }
    self.text = text
    self.slots = slots
    mark = head.mark
    count = starts.count
  }

  /// What is said of a file; `nil` if it is not listed.
  subscript(path: [UInt8]) -> ManifestEntry? {
    var slot = Self.slot(of: path[...], mask: mask)
    while slots[slot] >= 0 {
      let start = Int(slots[slot])
      let range = Self.pathRange(ofLineAt: start, in: text)
      if range.count == path.count, text[range].elementsEqual(path) {
        return Self.entry(ofLineAt: start, in: text)
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The paths of all files, in order.
  var paths: ManifestPaths { ManifestPaths(text, from: start) }

  /// Appends the line of a file.
  static func appendLine(_ path: [UInt8], _ entry: ManifestEntry, to bytes: inout [UInt8]) {
    entry.hash.appendDigits(to: &bytes)
    bytes.append(UInt8(ascii: " "))
    appendDigits(of: entry.size, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    bytes += path
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func appendDigits(of number: Int, to bytes: inout [UInt8]) {
    var place = 1
    while number / place >= 10 { place *= 10 }
    while place > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / place % 10))
      place /= 10
    }
  }

  /// The path of a line that starts at an offset of a text.
  static func path(ofLineAt start: Int, in text: [UInt8]) -> ArraySlice<UInt8> {
    text[pathRange(ofLineAt: start, in: text)]
  }

  private static func pathRange(ofLineAt start: Int, in text: [UInt8]) -> Range<Int> {
    var index = min(start + hashDigits + 1, text.count - 1)
    while text[index] != UInt8(ascii: " "), text[index] != UInt8(ascii: "\n") { index += 1 }
    let lower = min(index + 1, text.count)
    while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
    return min(lower, index)..<index
  }

  private static func entry(ofLineAt start: Int, in text: [UInt8]) -> ManifestEntry? {
    guard start + hashDigits < text.count,
      let high = number(text[start..<start + hashDigits / 2], radix: 16),
      let low = number(text[start + hashDigits / 2..<start + hashDigits], radix: 16),
      let size = number(
        text[(start + hashDigits + 1)...].prefix { $0 != UInt8(ascii: " ") },
        radix: 10
      ), let count = Int(exactly: size)
    else { return nil }
    return ManifestEntry(hash: ContentHash(high: high, low: low), size: count)
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

  private static func slot(of path: ArraySlice<UInt8>, mask: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in path { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
  }
}
