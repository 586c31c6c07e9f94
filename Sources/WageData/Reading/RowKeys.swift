/// The keys of the rows read so far, 8 bytes each in a table that is at least three eighths full.
///
/// An entry holds where its row starts and 28 bits of the key's hash. Where the bits are equal, the
/// earlier row is scanned again and its key compared, so that two keys are never taken for one.
struct RowKeys {
  private static let hashBits: UInt64 = 28
  private static let hashMask: UInt64 = (1 << hashBits) - 1

  /// The longest file whose offsets fit beside the hash: 64 GB.
  static let mostBytes = 1 << 36

  private let columns: [Int]
  private var entries: [UInt64]
  private var count = 0

  /// A table for the rows of a file.
  init(layout: Layout) {
    columns = Field.key.compactMap { layout.column(of: $0) }
    entries = [UInt64](repeating: .max, count: 1_024)
  }

  /// Remembers the key of a row.
  ///
  /// - Returns: Where an earlier row with the same key starts; `nil` if the key is new.
  mutating func insert(_ row: RowScanner, in bytes: Span<UInt8>) -> Int? {
    if count * 4 >= entries.count * 3 { grow() }
    let hash = hash(of: row, in: bytes)
    var slot = Int(hash) & (entries.count - 1)
    while entries[slot] != .max {
      if entries[slot] & Self.hashMask == hash {
        let offset = Int(entries[slot] >> Self.hashBits)
        if isSameKey(row, rowAt: offset, in: bytes) { return offset }
      }
      slot = (slot + 1) & (entries.count - 1)
    }
    entries[slot] = UInt64(row.place.offset) << Self.hashBits | hash
    count += 1
    return nil
  }

  private mutating func grow() {
    let old = entries
    entries = [UInt64](repeating: .max, count: old.count * 2)
    for entry in old where entry != .max {
      var slot = Int(entry & Self.hashMask) & (entries.count - 1)
      while entries[slot] != .max { slot = (slot + 1) & (entries.count - 1) }
      entries[slot] = entry
    }
  }

  private func hash(of row: RowScanner, in bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0
    for column in columns {
      // Seven bytes of a cell fill a word from below, the end of the cell its top byte.
      var (word, shift): (UInt64, UInt64) = (0xFF << 56, 0)
      for index in bytes.trimmed(row.cells[column]) {
        word ^= UInt64(bytes[index]) << shift
        shift += 8
        if shift == 56 {
          hash = Self.mix(hash, word)
          (word, shift) = (0xFE << 56, 0)
        }
      }
      hash = Self.mix(hash, word)
    }
    return hash >> (64 - Self.hashBits)
  }

  // The high bits of a product are the best mixed; they come down for the next word.
  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    ((hash ^ (hash >> 32)) ^ word) &* 0x9E37_79B9_7F4A_7C15
  }

  private func isSameKey(_ row: RowScanner, rowAt offset: Int, in bytes: Span<UInt8>) -> Bool {
    var earlier = RowScanner(at: RowPlace(offset: offset, line: 1))
    var faults = FaultList(path: "")
    guard earlier.advance(in: bytes, faults: &faults) else { return false }
    return columns.allSatisfy { column in
      column < earlier.cells.count
        && bytes.areEqual(bytes.trimmed(row.cells[column]), bytes.trimmed(earlier.cells[column]))
    }
  }
}
