/// A file of a shard, as its manifest lists it.
struct JoinedFile: Sendable {
  /// The path in the site.
  let path: ArraySlice<UInt8>

  /// Its hash and size.
  let entry: ManifestEntry
}
