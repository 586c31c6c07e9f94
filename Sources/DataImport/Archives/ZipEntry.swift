/// A file within a ZIP archive, as the archive's directory describes it.
struct ZipEntry: Hashable, Sendable {
  /// The path in the archive, with `/`.
  let name: String

  /// How many bytes it takes in the archive.
  let packedSize: Int

  /// How many bytes the directory says that it has.
  let size: Int

  /// The CRC-32 of its bytes.
  let checksum: UInt32

  /// How it is packed: 0 stored, 8 deflated.
  let method: Int

  /// Whether a password is needed.
  let isEncrypted: Bool

  /// Where its local header starts.
  let headerOffset: Int

  /// The name without the folders before it.
  var fileName: String { String(name.split(separator: "/").last ?? "") }

  /// Whether the path stays within the folder into which an archive is unpacked.
  var isSafe: Bool {
    !name.hasPrefix("/") && !name.contains("\\") && !name.contains("\0")
      && !name.contains(/^[A-Za-z]:/) && !name.split(separator: "/").contains("..")
  }
}
