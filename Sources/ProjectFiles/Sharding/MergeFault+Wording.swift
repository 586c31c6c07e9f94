public import SourceText

extension MergeFault {
  /// The sentence and the help.
  public var wording: Wording {
    Wording(sentence, help: help)
  }

  private var sentence: String {
    switch self {
    case .unreadable(let error):
      error.sentence(in: .english)
    case .noFolder(let path):
      "there is no folder \(path)"
    case .noManifest(let folder):
      "\(folder) holds no shard: it has no manifest"
    case .wholeSite(let folder):
      "\(folder) holds a whole site, not a shard of one"
    case .damagedManifest(let folder):
      "the manifest of \(folder) is cut short or damaged"
    case .otherDivision(let shards, let first):
      Self.list(shards.map { $0.text(in: .english) }) + (shards.count == 1 ? " is" : " are")
        + " of another number of shards than \(first.text(in: .english))"
    case .otherInputs(let shards, let first):
      Self.list(shards.map { $0.text(in: .english) }) + (shards.count == 1 ? " was" : " were")
        + " made of other inputs than \(first.text(in: .english))"
    case .missingShards(let numbers, let count):
      "of \(count) shards \(numbers.count == 1 ? "one is" : "\(numbers.count) are") missing: "
        + Self.list(numbers.map(String.init))
    case .doubledShard(let place, let other):
      "shard \(place.text(in: .english)) stands in \(other) too"
    case .doubledFiles(let files, let folder, let other):
      "\(folder) and \(other) both hold \(files.files(in: .english)): \(files.text)"
    case .damagedFiles(let folder, let files):
      "\(folder) holds \(files.files(in: .english)) with other bytes than its manifest says: \(files.text)"
    case .missingFiles(let folder, let files):
      "\(folder) lacks \(files.files(in: .english)) of its manifest: \(files.text)"
    }
  }

  private var help: String {
    switch self {
    case .unreadable:
      "check the folder and its permissions"
    case .noFolder, .noManifest, .wholeSite:
      "name the folders that `generate build --shard I/N --output FOLDER` wrote"
    case .damagedManifest, .damagedFiles, .missingFiles:
      "copy the folder again, or build its shard again"
    case .otherDivision:
      "give all shards the same number after the slash of --shard"
    case .otherInputs:
      "build all shards of the same files, with the same options and the same generate"
    case .missingShards(let numbers, let count):
      "build it with --shard \(numbers[0])/\(count), and name the folders of all shards"
    case .doubledShard:
      "name one of the two folders"
    case .doubledFiles:
      "build both shards again"
    }
  }

  // A site may have thousands of shards, of which each could be named.
  private static func list(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", …" : "")
  }
}
