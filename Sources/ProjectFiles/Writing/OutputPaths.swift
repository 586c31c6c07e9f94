/// Where an output folder, the tree beside it and its lock are.
struct OutputPaths: Sendable {
  /// The output folder, its own link resolved.
  let output: String

  /// The tree in which the next site is completed: the previous site, hidden beside the output.
  let ground: String

  /// Where the output stands for a moment on file systems that cannot exchange two folders.
  var aside: String { ground + ".old" }

  /// The file that keeps two builds apart.
  let lock: String

  /// The file that says of which inputs the output was made.
  let stamp: String

  /// The folder that holds all of them.
  let parent: String

  /// Finds the places of an output folder, which need not be there yet.
  init(_ output: String) {
    var path = RealPath.of(output) ?? output
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    self.output = path
    ground = "\(parent)/.\(name).previous"
    lock = "\(parent)/.\(name).lock"
    stamp = "\(parent)/.\(name).inputs"
  }
}
