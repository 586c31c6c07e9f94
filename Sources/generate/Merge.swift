internal import ArgumentParser
internal import ProjectFiles
internal import SourceText

/// Joins the shards of a site.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Joins the shards that `build --shard` wrote into one site."
  )

  @Argument(help: "The folders of all shards, in any order.", completion: .directory)
  var folders: [String]

  @Option(help: "Where the site is written.", completion: .directory)
  var output = "Public"

  @Flag(help: "Give up files in the output that generate did not write.")
  var force = false

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let watch = BuildWatch(language: reporting.voice.messageLanguage)
    let interruption = Interruption(watch)
    defer { withExtendedLifetime(interruption) {} }
    try reporting.reporter.run { report in
      let started = ContinuousClock.now
      let result = try join(try ShardSet(folders), watch.gate)
      if let notice = result.notice { report.add(notice, at: nil) }
      return .joined(result, after: ContinuousClock.now - started)
    }
  }

  private func join(_ shards: ShardSet, _ gate: BuildGate) throws -> MergeResult {
    let tree = try OutputTree(output, isForced: force, gate: gate) { shards.hasFile(at: $0) }
    if shards.areJoined(in: tree) {
      try shards.forEachFile { _, _ in }.throwIfErrors()
      return MergeResult(shards: shards.count, files: shards.fileCount)
    }
    let new = tree.begin()
    do {
      try new.begin()
      return try write(shards, to: new, of: tree)
    } catch {
      new.discard()
      throw error
    }
  }

  // Files are copied, never linked: a build changes files in place in the tree that it left behind,
  // and a file of two names would then change in the site that is served. Their bytes are in memory
  // anyway, to be compared with the manifest, and the shards may be on other file systems.
  private func write(
    _ shards: ShardSet,
    to new: NewTree,
    of tree: OutputTree
  ) throws -> MergeResult {
    var record = NewTree.Record()
    let report = try shards.forEachFile { bytes, path throws(OutputFault) in
      _ = try new.write(bytes, to: path, &record)
    }
    try report.throwIfErrors()
    // What only all pages together can tell is written here, the last before the site is complete.
    let replacement = try tree.commit(new, [record])
    return MergeResult(
      shards: shards.count,
      files: shards.fileCount,
      written: record.changed,
      removed: replacement.removed,
      notice: replacement.notice
    )
  }
}
