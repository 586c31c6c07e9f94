internal import SourceText

/// The output folder of a site: at every moment the whole old site or the whole new one.
///
/// The new site is completed in a tree beside it and exchanged with it in one step; the tree that
/// comes out is the ground of the next build, and what `rollback` goes back to.
public struct OutputTree: Sendable {
  private let paths: OutputPaths
  private let lock: BuildLock
  private let present: Manifest?
  private let gate: BuildGate
  private let foreign: [String]

  /// Takes the lock of an output folder and looks at what is there.
  ///
  /// - Parameters:
  ///   - folder: The output folder; it may be a link, and need not be there.
  ///   - isForced: Whether files that we did not write are given up.
  ///   - gate: What the build may be stopped by.
  ///   - isOurs: Whether the new site writes a file of this path.
  /// - Throws: A fault if another build is at work, or there are files that we did not write.
  public init(
    _ folder: String,
    isForced: Bool,
    gate: BuildGate = BuildGate(),
    isOurs: ([UInt8]) -> Bool
  ) throws(OutputFault) {
    self.gate = gate
    let paths = OutputPaths(folder)
    self.paths = paths
    do throws(FileError) {
      try FileTree.makeFolders(paths.parent)
    } catch {
      throw .file(error)
    }
    lock = try BuildLock(paths.lock, gate)
    do throws(FileError) {
      try TreeExchange.recover(paths)
      present = try Self.manifest(of: paths.output)
    } catch {
      throw .file(error)
    }
    try Self.checkPlace(paths.output)
    foreign = try Self.foreignFiles(in: paths.output, present, isOurs)
    if !isForced, !foreign.isEmpty {
      throw .foreign(
        folder: paths.output,
        paths: Array(foreign.prefix(5)),
        count: foreign.count
      )
    }
  }

  /// Whether what stands in an output folder was made of the same inputs, so that a build would change
  /// nothing; its files are trusted to be as its manifest says.
  public static func isMade(_ folder: String, of inputs: InputFingerprint) -> Bool {
    let paths = OutputPaths(folder)
    // Whatever cannot be read is rendered again.
    return (try? InputStamp(paths, inputs: inputs)?.stands(beside: paths)) ?? false
  }

  /// Notes of which inputs the present site was made.
  public func note(_ inputs: InputFingerprint) throws(OutputFault) {
    do throws(FileError) {
      try InputStamp(paths, inputs: inputs)?.put(beside: paths)
    } catch {
      throw .file(error)
    }
  }

  /// Starts to complete the new site; nothing is written before the first file that differs.
  ///
  /// - Parameter isFresh: Whether a new tree is made even where the site before the present one is
  ///   there as ground; its files are gone then.
  /// - Returns: The new site.
  public func begin(isFresh: Bool = false) -> NewTree {
    // Files that are given up go with the tree that holds them.
    NewTree(present: foreign.isEmpty ? present : nil, groundPath: paths.ground, isFresh: isFresh)
  }

  /// Puts the new site in the place of the present one.
  ///
  /// - Parameters:
  ///   - tree: The new site.
  ///   - records: What its writers recorded.
  /// - Returns: What became of the old site.
  /// - Throws: A fault if the new site cannot be completed or put in place.
  public func commit(
    _ tree: NewTree,
    _ records: [NewTree.Record]
  ) throws(OutputFault) -> Replacement {
    let manifest = Manifest(lines: records.flatMap(\.lines))
    do throws(FileError) {
      let removed = try tree.finish(manifest)
      let isOneStep = try gate.replace { () throws(FileError) in try TreeExchange.perform(paths) }
      for path in foreign { try FileTree.removeFile(path, below: paths.ground) }
      try FileTree.sync(paths.parent)
      return Replacement(
        removed: removed,
        notice: isOneStep ? nil : .replacedInSteps(path: paths.output)
      )
    } catch {
      throw OutputFault(error, output: paths.output)
    }
  }

  /// Puts the previous site back in the place of the present one.
  public static func rollBack(
    _ folder: String,
    gate: BuildGate = BuildGate()
  ) throws(OutputFault) {
    let paths = OutputPaths(folder)
    let lock = try BuildLock(paths.lock, gate)
    defer { withExtendedLifetime(lock) {} }
    do throws(FileError) {
      try TreeExchange.recover(paths)
      if try manifest(of: paths.ground) != nil, try manifest(of: paths.output) != nil {
        _ = try gate.replace { () throws(FileError) in try TreeExchange.perform(paths) }
        return try FileTree.sync(paths.parent)
      }
    } catch {
      throw OutputFault(error, output: paths.output)
    }
    throw .nothingToRollBack(path: paths.ground)
  }

  private static func manifest(of folder: String) throws(FileError) -> Manifest? {
    let path = "\(folder)/\(Manifest.fileName)"
    guard case .file(let size) = try FileKind.of(path, followingLinks: false) else { return nil }
    return Manifest(reading: try FileBytes.of(path, size: size))
  }

  private static func checkPlace(_ output: String) throws(OutputFault) {
    let (kind, target): (FileKind?, FileKind?)
    do throws(FileError) {
      kind = try FileKind.of(output, followingLinks: false)
      target = try FileKind.of(output, followingLinks: true)
    } catch {
      throw .file(error)
    }
    switch target {
    case .folder where MountPoint.isAt(output): throw .mounted(path: output)
    case .folder: return
    case nil where kind == .link: throw .brokenLink(path: output)
    case nil: return
    case .file, .link, .other: throw .notAFolder(path: output)
    }
  }

  private static func foreignFiles(
    in output: String,
    _ manifest: Manifest?,
    _ isOurs: ([UInt8]) -> Bool
  ) throws(OutputFault) -> [String] {
    var foreign: [String] = []
    do throws(FileError) {
      guard try FileKind.of(output, followingLinks: true) == .folder else { return [] }
      try collectForeign(in: output, below: "", manifest, isOurs, into: &foreign)
    } catch {
      throw .file(error)
    }
    return foreign
  }

  private static func collectForeign(
    in folder: String,
    below path: String,
    _ manifest: Manifest?,
    _ isOurs: ([UInt8]) -> Bool,
    into foreign: inout [String]
  ) throws(FileError) {
    for name in try FolderListing.names(in: folder) {
      let (location, below) = ("\(folder)/\(name)", path.isEmpty ? name : "\(path)/\(name)")
      if path.isEmpty, name == Manifest.fileName || name == ".git" { continue }
      if try FileKind.of(location, followingLinks: false) == .folder {
        try collectForeign(in: location, below: below, manifest, isOurs, into: &foreign)
      } else {
        let bytes = Array(below.utf8)
        if manifest?[bytes] == nil, !isOurs(bytes) { foreign.append(below) }
      }
    }
  }
}
