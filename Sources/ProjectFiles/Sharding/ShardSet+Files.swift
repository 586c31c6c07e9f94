internal import SourceText

extension ShardSet {
  private struct Neighbours: Hashable {
    let tree: Int
    let other: Int
  }

  /// Checks that no two shards hold one file.
  func checkFiles() throws(DiagnosticReport) {
    let paths = trees.indices.flatMap { tree in
      trees[tree].manifest.paths.map { (path: $0, tree: tree) }
    }
    // Each shard's part is sorted already, which spares the sort most of its work.
    let sorted = paths.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    var doubled: [Neighbours: PathSample] = [:]
    for (file, next) in zip(sorted, sorted.dropFirst()) where file.path == next.path {
      let pair = Neighbours(tree: min(file.tree, next.tree), other: max(file.tree, next.tree))
      doubled[pair, default: PathSample()].add(String(decoding: file.path, as: UTF8.self))
    }
    var report = DiagnosticReport()
    for (pair, files) in doubled {
      let folders = (trees[pair.tree].place.folder, trees[pair.other].place.folder)
      let fault = MergeFault.doubledFiles(files, folder: folders.0, other: folders.1)
      report.add(fault, at: nil)
    }
    try report.throwIfErrors()
  }
}
