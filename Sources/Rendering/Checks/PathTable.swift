/// A set of paths that is asked for parts of a page without copying them.
struct PathTable: Sendable {
  private struct Entry: Sendable {
    let start: Int32
    let count: Int32
    let value: Int32
  }

  private let bytes: [UInt8]
  private let entries: [Entry?]
  private let mask: Int

  /// Makes a table of paths; what is found of a path is its number.
  init(_ paths: [[UInt8]]) {
    var capacity = 16
    while capacity < paths.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var bytes: [UInt8] = []
    var entries = [Entry?](repeating: nil, count: capacity)
    for (number, path) in paths.enumerated() {
      var slot = Self.hash(path, 0..<path.count) & mask
      while entries[slot] != nil { slot = (slot + 1) & mask }
      entries[slot] = Entry(
        start: Int32(bytes.count),
        count: Int32(path.count),
        value: Int32(number)
      )
      bytes += path
    }
    self.bytes = bytes
    self.entries = entries
  }

  /// The number of the path that stands in a part of a page; `nil` if there is no such path.
  func number(of range: Range<Int>, in page: [UInt8]) -> Int? {
    var slot = Self.hash(page, range) & mask
    while let entry = entries[slot] {
      if isEqual(entry, range, in: page) { return Int(entry.value) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isEqual(_ entry: Entry, _ range: Range<Int>, in page: [UInt8]) -> Bool {
    guard Int(entry.count) == range.count else { return false }
    for offset in 0..<range.count
    where bytes[Int(entry.start) + offset] != page[range.lowerBound + offset] {
      return false
    }
    return true
  }

  // FNV-1a: short, and good enough for paths that no enemy chooses.
  private static func hash(_ page: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(page[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & .max
  }
}
