/// What a manifest says of one file.
struct ManifestEntry: Hashable, Sendable {
  /// The hash of its bytes.
  let hash: ContentHash

  /// How many bytes it has.
  let size: Int
}
