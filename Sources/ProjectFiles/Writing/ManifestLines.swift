/// The lines of a manifest to be, sorted by path, as its writers recorded them.
///
/// What the writers have is not copied: of hundreds of thousands of files it is tens of megabytes.
struct ManifestLines: Sendable {
  private struct Position: Sendable {
    let record: Int32
    let line: Int32
  }

  private let head: ManifestHead
  private let records: [FileLines]
  private let order: [Position]

  /// Sorts what writers recorded of a site or of a shard.
  init(_ records: [NewTree.Record], mark: ShardMark? = nil) {
    let records = records.map(\.lines)
    let positions = records.enumerated().flatMap { number, lines in
      (0..<lines.count).map { Position(record: Int32(number), line: Int32($0)) }
    }
    head = ManifestHead(mark, files: positions.count)
    self.records = records
    order = positions.sorted { left, right in
      records[Int(left.record)].isPath(
        of: Int(left.line),
        before: Int(right.line),
        of: records[Int(right.record)]
      )
    }
  }

  /// The text of the manifest, in pieces of some kilobytes.
  func forEachPiece<Failure: Error>(_ body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var piece = head.bytes
    for position in order {
      piece += records[Int(position.record)][Int(position.line)]
      guard piece.count > 1 << 16 else { continue }
      try body(piece)
      piece.removeAll(keepingCapacity: true)
    }
    try body(piece)
  }

  /// The text of the manifest.
  var text: [UInt8] {
    var text: [UInt8] = []
    forEachPiece { text += $0 }
    return text
  }

  /// Hands on the paths of another manifest that are not among these, in order.
  func forEachMissing<Failure: Error>(
    from other: Manifest,
    _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    // Both ascend, so that one walk along them finds all.
    var index = 0
    for line in 0..<other.count {
      while index < order.count, isPath(at: index, before: line, of: other.lines) { index += 1 }
      if index < order.count,
        !other.lines.isPath(of: line, before: self.line(index), of: lines(index))
      {
        continue
      }
      try body(other.lines.path(of: line))
    }
  }

  private func isPath(at index: Int, before line: Int, of others: FileLines) -> Bool {
    lines(index).isPath(of: self.line(index), before: line, of: others)
  }

  private func lines(_ index: Int) -> FileLines { records[Int(order[index].record)] }

  private func line(_ index: Int) -> Int { Int(order[index].line) }
}
