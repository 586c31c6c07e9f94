/// The paths of a manifest's files, one after the other, without a list of them.
struct ManifestPaths: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var start: Int

  /// Begins at the first line behind the head.
  init(_ text: [UInt8], from start: Int) {
    self.text = text
    self.start = start
  }

  /// The path of the next line; `nil` behind the last.
  mutating func next() -> ArraySlice<UInt8>? {
    guard start < text.count else { return nil }
    let path = Manifest.path(ofLineAt: start, in: text)
    start = path.endIndex + 1
    return path
  }
}
