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
  private let mark: ShardMark?
  private let foreign: [String]

  /// Takes the lock of an output folder and looks at what is there.
  ///
  /// - Parameters:
  ///   - folder: The output folder; it may be a link, and need not be there.
  ///   - isForced: Whether files that we did not write are given up.
  ///   - gate: What the build may be stopped by.
  ///   - mark: Which shard is to be written; `nil` for a whole site.
  ///   - survey: A look at the folder that was begun before; `nil` to look at it now.
  ///   - isOurs: Whether the new site writes a file of this path.
  /// - Throws: A fault if another build is at work, if there are files that we did not write, or if a
  ///   shard would take the place of a site.
  public init(
    _ folder: String,
    isForced: Bool,
    gate: BuildGate = BuildGate(),
    mark: ShardMark? = nil,
    survey: OutputSurvey? = nil,
    isOurs: @escaping @Sendable ([UInt8]) -> Bool
  ) throws(OutputFault) {
    self.gate = gate
    let paths = OutputPaths(folder)
    self.paths = paths
    self.mark = mark
    do throws(FileError) {
      try FileTree.makeFolders(paths.parent)
    } catch {
      throw .file(error)
    }
    lock = try BuildLock(paths.lock, gate)
    do throws(FileError) {
      try TreeExchange.recover(paths)
    } catch {
      throw .file(error)
    }
    try Self.checkPlace(paths.output)
    if MountPoint.isAt(paths.output) { throw .mounted(path: paths.output) }
    do throws(FileError) {
      let files: PresentFiles
      if let present = survey?.present {
        files = present
      } else {
        files = try PresentFiles(in: paths.output, except: isOurs)
      }
      present = files.manifest
      foreign = files.unlisted.filter { !isOurs(Array($0.utf8)) }
    } catch {
      throw .file(error)
    }
    if !isForced, let mark, let present, present.mark == nil {
      throw .shardOverSite(folder: paths.output, shard: mark.shard)
    }
    if !isForced, !foreign.isEmpty {
      let sample = PathSample(foreign)
      throw .foreign(folder: paths.output, paths: sample.first, count: sample.count)
    }
  }

  /// Checks that an output folder and those of a project's sources are apart.
  ///
  /// - Parameters:
  ///   - folder: The output folder, which need not be there.
  ///   - project: The folder of the project.
  /// - Throws: A fault if the one holds the other: whatever a build is told to give up, it is never that.
  public static func check(_ folder: String, isApartFrom project: String) throws(OutputFault) {
    let output = RealPath.ofPlace(folder) + "/"
    for name in ["Content", "Templates", "Themes"] {
      guard let sources = RealPath.of("\(project)/\(name)").map({ $0 + "/" }) else { continue }
      if output.hasPrefix(sources) || sources.hasPrefix(output) {
        throw .overSources(output: folder, sources: name)
      }
    }
  }

  /// Whether what stands in an output folder was made of the same inputs, so that a build would change
  /// nothing; its files are trusted to be as its manifest says.
  ///
  /// - Parameters:
  ///   - folder: The output folder.
  ///   - inputs: The inputs of the build.
  ///   - shard: The part of the site that is built; `nil` for all of it.
  /// - Returns: Whether all is as it was; not if anything of it cannot be read.
  public static func isMade(
    _ folder: String,
    of inputs: InputFingerprint,
    shard: Shard? = nil
  ) -> Bool {
    let paths = OutputPaths(folder)
    let stamp = try? InputStamp(paths, inputs: inputs, shard: shard, context: "")
    return (try? InputStamp(beside: paths)).flatMap { stamp?.isWhole(in: $0) } ?? false
  }

  /// The parts of the inputs that are as they were when the present site was made; none if anything
  /// is not that all files may hang on, or if that is not known.
  public func standingParts(of inputs: InputFingerprint, context: String) -> Set<String> {
    let stamp = try? InputStamp(paths, inputs: inputs, shard: mark?.shard, context: context)
    return (try? InputStamp(beside: paths)).flatMap { stamp?.parts(standingIn: $0) } ?? []
  }

  /// How many files the present site lists; `nil` if there is no site that we wrote, or it is not the
  /// same part of one made of the same inputs.
  var presentCount: Int? { presentOfSameMark?.count }

  /// Whether the present site lists a file with this hash and size.
  func matches(_ path: [UInt8], _ entry: ManifestEntry) -> Bool {
    presentOfSameMark?[path] == entry
  }

  // Files that are given up go with the tree that holds them, so that is never the new one.
  private var presentOfSameMark: Manifest? {
    present?.mark == mark && foreign.isEmpty ? present : nil
  }

  /// Notes of which inputs the present site was made.
  public func note(_ inputs: InputFingerprint, context: String = "") throws(OutputFault) {
    do throws(FileError) {
      let shard = mark?.shard
      try InputStamp(paths, inputs: inputs, shard: shard, context: context)?.put(beside: paths)
    } catch {
      throw .file(error)
    }
  }

  /// Starts to complete the new site; nothing is written before the first file that differs.
  ///
  /// - Parameters:
  ///   - isFresh: Whether a new tree is made even where the site before the present one is there as
  ///     ground; its files are gone then.
  ///   - twins: The further forms in which files are written.
  /// - Returns: The new site.
  public func begin(isFresh: Bool = false, twins: [FileTwin] = []) -> NewTree {
    NewTree(
      present: presentOfSameMark,
      groundPath: paths.ground,
      isFresh: isFresh,
      twins: twins
    )
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
    let lines = ManifestLines(records, mark: mark)
    do throws(FileError) {
      try tree.finish(lines)
      let isOneStep = try gate.replace { () throws(FileError) in try TreeExchange.perform(paths) }
      for path in foreign { try FileTree.removeFile(path, below: paths.ground) }
      try FileTree.sync(paths.parent)
      return Replacement(
        removed: tree.removed(records),
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
      // A shard is no site to go back to.
      if let ground = try Manifest.of(paths.ground), ground.mark == nil,
        try Manifest.of(paths.output) != nil
      {
        _ = try gate.replace { () throws(FileError) in try TreeExchange.perform(paths) }
        return try FileTree.sync(paths.parent)
      }
    } catch {
      throw OutputFault(error, output: paths.output)
    }
    throw .nothingToRollBack(path: paths.ground)
  }

  static func checkPlace(_ output: String) throws(OutputFault) {
    let (kind, target): (FileKind?, FileKind?)
    do throws(FileError) {
      kind = try FileKind.of(output, followingLinks: false)
      target = try FileKind.of(output, followingLinks: true)
    } catch {
      throw .file(error)
    }
    switch target {
    case .folder: return
    case nil where kind == .link: throw .brokenLink(path: output)
    case nil: return
    case .file, .link, .other: throw .notAFolder(path: output)
    }
  }
}
