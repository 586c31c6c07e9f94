internal import Synchronization

/// A site that is being completed; several workers write into it, each with a record of its own.
///
/// As long as every file is as the present site has it, nothing is written: files are passed over.
/// With the first one that differs the tree beside the output is taken up as ground, and those that
/// were passed over are written too, unless they are right there already.
public final class NewTree: Sendable {
  /// What one worker wrote.
  public struct Record: Sendable {
    /// A line a file.
    private(set) var lines = FileLines()

    /// How many files were written, not counting those that were right already in the tree that became
    /// the new site.
    fileprivate(set) var written = 0

    /// How many files are new or have other bytes than in the present site, further forms not counted.
    public fileprivate(set) var changed = 0

    // How many files the present site has under the same paths.
    fileprivate var standing = 0

    // Where among the lines of the present site and of the ground the next file is looked for.
    fileprivate var presentPlace = 0
    fileprivate var groundPlace = 0

    fileprivate var files = TreeFiles()

    /// Nothing yet.
    public init() {}

    /// How many files the new site has of this worker.
    public var count: Int { lines.count }

    mutating func add(_ path: [UInt8], _ entry: ManifestEntry) {
      lines.append(path, entry)
    }

    // A file that is as the present site has it.
    fileprivate mutating func keep(_ line: ArraySlice<UInt8>) {
      lines.append(line)
      standing += 1
    }
  }

  /// What became of a file.
  public enum Outcome: Sendable {
    /// It is right in the new site.
    case done

    /// It is as the present site has it, and so far there is no new one.
    case passedOver
  }

  private let present: Manifest?
  private let groundPath: String
  private let isFresh: Bool
  private let twins: [FileTwin]
  private let ground = Mutex<GroundTree?>(nil)

  init(present: Manifest?, groundPath: String, isFresh: Bool, twins: [FileTwin] = []) {
    self.twins = twins
    self.present = present
    self.groundPath = groundPath
    self.isFresh = isFresh
  }

  /// Adds a file to the new site, and its twins.
  ///
  /// The path stands below the tree, with `/`, without `.` or `..`; no two writers have one path.
  public func write(
    _ bytes: [UInt8],
    to path: [UInt8],
    _ record: inout Record
  ) throws(OutputFault) -> Outcome {
    let outcome = try add(bytes, at: path, &record, counts: true)
    for twin in twins {
      guard let twinPath = twin.path(ofTwin: path) else { continue }
      // A file that is as it was has the twin that it had.
      if outcome == .passedOver, passOver(CollectionOfOne(twinPath), &record) != nil { continue }
      _ = try add(twin.bytes(bytes), at: twinPath, &record, counts: false)
    }
    return outcome
  }

  private func add(
    _ bytes: [UInt8],
    at path: [UInt8],
    _ record: inout Record,
    counts: Bool
  ) throws(OutputFault) -> Outcome {
    let entry = ManifestEntry(of: bytes)
    let before = present?[path]
    record.add(path, entry)
    if before != nil { record.standing += 1 }
    if before == entry, !isBegun { return .passedOver }
    let isWritten = try write(bytes, to: path, entry, &record)
    if isWritten, counts { record.written += 1 }
    if before != entry, counts { record.changed += 1 }
    return .done
  }

  /// Adds a file to the new site that is known to be as the present one has it.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - record: What its writer recorded.
  /// - Returns: What became of it; `nil` if its bytes are needed, and nothing was recorded.
  public func passOver(_ path: [UInt8], _ record: inout Record) -> Outcome? {
    twins.isEmpty ? passOver(CollectionOfOne(path), &record) : passOver(withTwins(path), &record)
  }

  private func passOver(_ paths: some Collection<[UInt8]>, _ record: inout Record) -> Outcome? {
    guard let present else { return nil }
    let ground = ground.withLock { $0 }
    var lines: [ArraySlice<UInt8>] = []
    for path in paths {
      guard let line = present.line(of: path, from: &record.presentPlace),
        ground?.has(line, of: path, from: &record.groundPlace) ?? true
      else { return nil }
      lines.append(line)
    }
    for line in lines { record.keep(line) }
    return ground == nil ? .passedOver : .done
  }

  private func withTwins(_ path: [UInt8]) -> [[UInt8]] {
    [path] + twins.compactMap { $0.path(ofTwin: path) }
  }

  /// Whether a file that was passed over is not right in the new site either.
  public func lacks(_ path: [UInt8]) -> Bool {
    let paths = withTwins(path)
    return ground.withLock { ground in
      guard let ground else { return false }
      return paths.contains { ground.entry(of: $0) != present?[$0] }
    }
  }

  /// Writes a file that was passed over; it is recorded already.
  public func complete(
    _ bytes: [UInt8],
    at path: [UInt8],
    _ record: inout Record
  ) throws(OutputFault) {
    if try write(bytes, to: path, ManifestEntry(of: bytes), &record) { record.written += 1 }
    for twin in twins {
      guard let twinPath = twin.path(ofTwin: path) else { continue }
      let bytes = twin.bytes(bytes)
      _ = try write(bytes, to: twinPath, ManifestEntry(of: bytes), &record)
    }
  }

  /// Whether the new site has the very files of the present one, so that nothing is to be written.
  public func isPresent(_ records: [Record]) -> Bool {
    !isBegun && present?.count == records.reduce(0) { $0 + $1.count }
  }

  /// Takes up the tree beside the output, unless that was done already.
  public func begin() throws(OutputFault) {
    do throws(FileError) {
      _ = try begun()
    } catch {
      throw .file(error)
    }
  }

  /// How many files of the present site the new one does not have.
  func removed(_ records: [Record]) -> Int {
    (present?.count ?? 0) - records.reduce(0) { $0 + $1.standing }
  }

  /// Gives the new site up; the present one is as it was.
  public func discard() {
    // What cannot be removed now is removed by the next build.
    try? ground.withLock { try $0?.discard() }
  }

  /// Removes what the new site does not have and closes its tree with its manifest, durably.
  func finish(_ lines: ManifestLines) throws(FileError) {
    try begun().finish(lines)
  }

  private var isBegun: Bool { ground.withLock { $0 != nil } }

  private func write(
    _ bytes: [UInt8],
    to path: [UInt8],
    _ entry: ManifestEntry,
    _ record: inout Record
  ) throws(OutputFault) -> Bool {
    do throws(FileError) {
      return try begun().write(bytes, to: path, entry, &record.files)
    } catch {
      throw .file(error)
    }
  }

  private func begun() throws(FileError) -> GroundTree {
    try ground.withLock { (ground) throws(FileError) in
      if let ground { return ground }
      if isFresh { try FileTree.remove(groundPath) }
      let new = try GroundTree(groundPath)
      ground = new
      return new
    }
  }
}
