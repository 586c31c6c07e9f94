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
    guard Self.isSound(manifest) else { throw .damagedManifest(folder: folder) }
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

  // A manifest comes from another machine: what it names is read, and written below the output.
  private static func isSound(_ manifest: Manifest) -> Bool {
    let lines = manifest.lines
    return (0..<lines.count).allSatisfy { line in
      staysBelow(lines.path(of: line)) && lines.entry(of: line) != nil
    }
  }

  private static func staysBelow(_ path: ArraySlice<UInt8>) -> Bool {
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let forbidden = ["", ".", ".."].map { Array($0.utf8) }
    return !path.elementsEqual(Manifest.fileName.utf8)
      && parts.allSatisfy { part in !forbidden.contains { part.elementsEqual($0) } }
  }
}
