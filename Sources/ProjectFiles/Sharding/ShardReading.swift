internal import SourceText

/// The reading of a shard's files against its manifest.
struct ShardReading {
  private let folder: String
  private var damaged = PathSample()
  private var missing = PathSample()
  private var unreadable: FileError?

  /// Nothing is read yet.
  init(_ tree: ShardTree) {
    folder = tree.place.folder
  }

  /// Whether all that was read is what the manifest says.
  var isWhole: Bool { damaged.count == 0 && missing.count == 0 && unreadable == nil }

  /// The bytes of a file; `nil` if they are not those of the manifest.
  mutating func bytes(of file: JoinedFile) -> [UInt8]? {
    let path = String(decoding: file.path, as: UTF8.self)
    do throws(FileError) {
      switch try FileKind.of("\(folder)/\(path)", followingLinks: true) {
      case nil:
        missing.add(path)
      case .file(let size) where size == file.entry.size:
        let bytes = try FileBytes.of("\(folder)/\(path)", size: size)
        if ManifestEntry(of: bytes) == file.entry { return bytes }
        damaged.add(path)
      case .file, .folder, .link, .other:
        damaged.add(path)
      }
    } catch {
      unreadable = unreadable ?? error
    }
    return nil
  }

  /// All that is wrong with the shard.
  var report: DiagnosticReport {
    var report = DiagnosticReport()
    if let unreadable { report.add(MergeFault.unreadable(unreadable), at: nil) }
    if damaged.count > 0 { report.add(MergeFault.damagedFiles(folder: folder, damaged), at: nil) }
    if missing.count > 0 { report.add(MergeFault.missingFiles(folder: folder, missing), at: nil) }
    return report
  }
}
