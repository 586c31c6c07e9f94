/// The folder of a shard with its manifest.
struct ShardTree: Sendable {
  /// The part of the site, and its folder as it was named.
  let place: ShardPlace

  /// The fingerprint of the inputs that it was made of.
  let inputs: String

  /// What it holds; the paths stay below the folder and ascend.
  let manifest: Manifest

  /// Reads the manifest of a folder.
  init(_ folder: String) throws(MergeFault) {
    guard try Self.isFolder(folder) else { throw .noFolder(path: folder) }
    guard let text = try Self.manifestText(of: folder) else { throw .noManifest(folder: folder) }
    guard let manifest = Manifest(reading: text) else { throw .damagedManifest(folder: folder) }
    guard let mark = manifest.mark else { throw .wholeSite(folder: folder) }
    let lines = manifest.lines
    guard (0..<lines.count).allSatisfy({ lines.entry(of: $0) != nil }) else {
      throw .damagedManifest(folder: folder)
    }
    place = ShardPlace(shard: mark.shard, folder: folder)
    inputs = mark.inputs
    self.manifest = manifest
  }

  /// The files of the shard, sorted by path.
  var files: some Sequence<JoinedFile> {
    let lines = manifest.lines
    return (0..<lines.count).lazy.compactMap { line in
      lines.entry(of: line).map { JoinedFile(path: lines.path(of: line), entry: $0) }
    }
  }

  private static func isFolder(_ path: String) throws(MergeFault) -> Bool {
    do throws(FileError) {
      return try FileKind.of(path, followingLinks: true) == .folder
    } catch {
      throw .unreadable(error)
    }
  }

  private static func manifestText(of folder: String) throws(MergeFault) -> [UInt8]? {
    let path = "\(folder)/\(Manifest.fileName)"
    do throws(FileError) {
      guard case .file(let size) = try FileKind.of(path, followingLinks: true) else { return nil }
      return try FileBytes.of(path, size: size)
    } catch {
      throw .unreadable(error)
    }
  }
}
