/// The lines of a manifest to be, sorted by path, as its writers recorded them.
///
/// What the writers have is not copied: of hundreds of thousands of files it is tens of megabytes.
struct ManifestLines: Sendable {
  private struct Position: Sendable {
    let record: Int
    let start: Int
  }

  private let head: ManifestHead
  private let texts: [[UInt8]]
  private let order: [Position]

  /// Sorts what writers recorded of a site or of a shard.
  init(_ records: [NewTree.Record], mark: ShardMark? = nil) {
    let texts = records.map(\.text)
    let positions = records.enumerated().flatMap { number, record in
      record.starts.map { Position(record: number, start: $0) }
    }
    head = ManifestHead(mark, files: positions.count)
    self.texts = texts
    order = positions.sorted { left, right in
      Manifest.path(ofLineAt: left.start, in: texts[left.record])
        .lexicographicallyPrecedes(Manifest.path(ofLineAt: right.start, in: texts[right.record]))
    }
  }

  /// The text of the manifest, in pieces of some kilobytes.
  func forEachPiece<Failure: Error>(_ body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var piece = head.bytes
    for position in order {
      let text = texts[position.record]
      var end = position.start
      while text[end] != UInt8(ascii: "\n") { end += 1 }
      piece += text[position.start...end]
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
    for path in other.paths {
      while index < order.count, self.path(order[index]).lexicographicallyPrecedes(path) {
        index += 1
      }
      if index < order.count, self.path(order[index]).elementsEqual(path) { continue }
      try body(path)
    }
  }

  private func path(_ position: Position) -> ArraySlice<UInt8> {
    Manifest.path(ofLineAt: position.start, in: texts[position.record])
  }
}
