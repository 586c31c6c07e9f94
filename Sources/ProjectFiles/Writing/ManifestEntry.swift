/// What a manifest says of one file.
struct ManifestEntry: Hashable, Sendable {
  /// The hash of its bytes.
  let hash: ContentHash

  /// How many bytes it has.
  let size: Int
}

extension ManifestEntry {
  /// What is said of a file with these bytes.
  init(of bytes: [UInt8]) {
    self.init(hash: ContentHash(of: bytes), size: bytes.count)
  }

  /// What is said of a file with these bytes.
  init(of bytes: borrowing Span<UInt8>) {
    self.init(hash: ContentHash(of: bytes), size: bytes.count)
  }
}
