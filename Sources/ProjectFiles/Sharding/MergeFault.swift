public import SourceText

/// Why trees do not make one site.
public enum MergeFault: Fault, Error {
  /// A call to the operating system failed.
  case unreadable(FileError)

  /// A tree is not there.
  case noFolder(path: String)

  /// A folder was not written by us.
  case noManifest(folder: String)

  /// A folder holds a whole site.
  case wholeSite(folder: String)

  /// A manifest does not list what its shard had.
  case damagedManifest(folder: String)

  /// Shards are parts of another number of parts than the first.
  case otherDivision(shards: [ShardPlace], first: ShardPlace)

  /// Shards were made of other inputs than the first.
  case otherInputs(shards: [ShardPlace], first: ShardPlace)

  /// Shards are not there; at least one.
  case missingShards(numbers: [Int], count: Int)

  /// Two folders hold one shard.
  case doubledShard(ShardPlace, other: String)

  /// Two shards hold the same files.
  case doubledFiles(PathSample, folder: String, other: String)

  /// Files are not what their shard's manifest says.
  case damagedFiles(folder: String, PathSample)

  /// Files of a shard's manifest are not there.
  case missingFiles(folder: String, PathSample)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .unreadable: "shard-unreadable"
    case .noFolder: "shard-folder-missing"
    case .noManifest: "not-a-shard"
    case .wholeSite: "shard-is-whole-site"
    case .damagedManifest: "shard-manifest-damaged"
    case .otherDivision: "shards-of-other-division"
    case .otherInputs: "shards-of-other-inputs"
    case .missingShards: "shards-missing"
    case .doubledShard: "shard-doubled"
    case .doubledFiles: "shard-files-doubled"
    case .damagedFiles: "shard-files-damaged"
    case .missingFiles: "shard-files-missing"
    }
  }
}
