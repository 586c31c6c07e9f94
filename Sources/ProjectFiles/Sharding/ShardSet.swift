public import SourceText

/// The shards of one site, all of them, each once, and made of the same inputs.
public struct ShardSet: Sendable {
  let trees: [ShardTree]

  /// Reads the manifests of shards in any order.
  ///
  /// - Parameter folders: The folders that hold the shards; at least one.
  /// - Throws: A report of all that keeps them from making one site.
  public init(_ folders: [String]) throws(DiagnosticReport) {
    let trees = try Self.read(folders).sorted { $0.place.shard.number < $1.place.shard.number }
    try Self.checkKinship(of: trees)
    try Self.checkCompleteness(of: trees)
    self.trees = trees
    try checkFiles()
  }

  /// How many shards there are.
  public var count: Int { trees.count }

  /// How many files they hold together.
  public var fileCount: Int { trees.reduce(0) { $0 + $1.manifest.count } }

  /// Whether one of the shards has a file of this path.
  public func hasFile(at path: [UInt8]) -> Bool {
    trees.contains { $0.manifest[path] != nil }
  }

  /// Whether an output holds just what the shards hold.
  public func areJoined(in output: OutputTree) -> Bool {
    output.presentCount == fileCount
      && trees.allSatisfy { tree in
        tree.files.allSatisfy { output.matches(Array($0.path), $0.entry) }
      }
  }

  /// Reads every file of every shard and hands it on, until one is not what its manifest says; the
  /// others are read and checked all the same.
  ///
  /// One file is in memory at a time; they come by shard and path.
  ///
  /// - Parameter body: What is done with the bytes of a file and its path.
  /// - Returns: The files that are damaged or missing, for each shard.
  /// - Throws: What `body` throws.
  public func forEachFile(
    _ body: ([UInt8], [UInt8]) throws(OutputFault) -> Void
  ) throws(OutputFault) -> DiagnosticReport {
    var report = DiagnosticReport()
    for tree in trees {
      var reading = ShardReading(tree)
      for file in tree.files {
        guard let bytes = reading.bytes(of: file), reading.isWhole, !report.hasErrors else {
          continue
        }
        try body(bytes, Array(file.path))
      }
      report.add(reading.report)
    }
    return report
  }

  private static func read(_ folders: [String]) throws(DiagnosticReport) -> [ShardTree] {
    var report = DiagnosticReport()
    var trees: [ShardTree] = []
    for folder in folders {
      do throws(MergeFault) {
        trees.append(try ShardTree(folder))
      } catch {
        report.add(error, at: nil)
      }
    }
    try report.throwIfErrors()
    return trees
  }

  // Missing shards are not spoken of before it is known of what they are missing.
  private static func checkKinship(of trees: [ShardTree]) throws(DiagnosticReport) {
    guard let first = trees.first else { return }
    var report = DiagnosticReport()
    let strangers = trees.filter { $0.place.shard.count != first.place.shard.count }.map(\.place)
    if !strangers.isEmpty {
      report.add(MergeFault.otherDivision(shards: strangers, first: first.place), at: nil)
    }
    let others = trees.filter { $0.inputs != first.inputs }.map(\.place)
    if !others.isEmpty {
      report.add(MergeFault.otherInputs(shards: others, first: first.place), at: nil)
    }
    try report.throwIfErrors()
  }

  private static func checkCompleteness(of trees: [ShardTree]) throws(DiagnosticReport) {
    guard let count = trees.first?.place.shard.count else { return }
    var report = DiagnosticReport()
    for (tree, next) in zip(trees, trees.dropFirst()) where tree.place.shard == next.place.shard {
      report.add(MergeFault.doubledShard(tree.place, other: next.place.folder), at: nil)
    }
    let present = Set(trees.map(\.place.shard.number))
    let missing = (1...count).filter { !present.contains($0) }
    if !missing.isEmpty {
      report.add(MergeFault.missingShards(numbers: missing, count: count), at: nil)
    }
    try report.throwIfErrors()
  }
}
