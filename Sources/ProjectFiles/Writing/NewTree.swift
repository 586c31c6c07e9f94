/// A site that is being completed; several workers write into it, each with a record of its own.
public struct NewTree: Sendable {
  /// What one worker wrote.
  public struct Record: Sendable {
    private var text: [UInt8] = []
    private var ends: [Int] = []

    /// How many files were written, not counting those that were right already.
    public fileprivate(set) var written = 0

    /// Nothing yet.
    public init() {}

    /// The lines of the manifest.
    var lines: [ArraySlice<UInt8>] {
      zip([0] + ends, ends).map { text[$0..<$1] }
    }

    fileprivate mutating func add(_ path: [UInt8], _ entry: ManifestEntry) {
      Manifest.appendLine(path, entry, to: &text)
      ends.append(text.count)
    }
  }

  let ground: GroundTree

  /// Gives the new site up; the present one is as it was.
  public func discard() {
    // What cannot be removed now is removed by the next build.
    try? ground.discard()
  }

  /// Writes a file unless it is right already.
  ///
  /// The path stands below the tree, with `/`, without `.` or `..`; no two writers have one path.
  public func write(
    _ bytes: [UInt8],
    to path: [UInt8],
    _ record: inout Record
  ) throws(OutputFault) {
    let entry = ManifestEntry(hash: ContentHash(of: bytes), size: bytes.count)
    do throws(FileError) {
      if try ground.write(bytes, to: path, entry) { record.written += 1 }
    } catch {
      throw .file(error)
    }
    record.add(path, entry)
  }
}
