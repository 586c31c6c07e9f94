/// Puts the ground tree in the output's place, and the output in the ground's.
enum TreeExchange {
  /// Exchanges both, or moves the ground where there is no output.
  ///
  /// - Parameter paths: Where both are.
  /// - Returns: Whether it was one step; else there was a moment without an output folder.
  /// - Throws: An error if one of them cannot be moved.
  static func perform(_ paths: OutputPaths) throws(FileError) -> Bool {
    if try FileKind.of(paths.output, followingLinks: false) == nil {
      try FileTree.move(paths.ground, to: paths.output)
      return true
    }
    if try FileTree.exchange(paths.ground, paths.output) { return true }
    try performInSteps(paths)
    return false
  }

  /// Exchanges both by moves, for file systems that cannot exchange.
  static func performInSteps(_ paths: OutputPaths) throws(FileError) {
    try FileTree.move(paths.output, to: paths.aside)
    try FileTree.move(paths.ground, to: paths.output)
    try FileTree.move(paths.aside, to: paths.ground)
  }

  /// Brings an exchange by moves that was cut short to an end: the output is there again, whole.
  static func recover(_ paths: OutputPaths) throws(FileError) {
    guard try FileKind.of(paths.aside, followingLinks: false) != nil else { return }
    if try FileKind.of(paths.output, followingLinks: false) == nil {
      try FileTree.move(paths.aside, to: paths.output)
    } else if try FileKind.of(paths.ground, followingLinks: false) == nil {
      try FileTree.move(paths.aside, to: paths.ground)
    } else {
      try FileTree.remove(paths.aside)
    }
  }
}
