internal import Foundation

/// The directory of a ZIP archive (APPNOTE.TXT of PKWARE, sections 4.3 and 4.4).
struct ZipArchive {
  /// The bytes of the archive, mapped from the disk.
  let data: Data

  /// The files in it, in the order of the directory; folders are left out.
  let entries: [ZipEntry]

  private static let mostEntries = 10_000
  private static let localSignature: UInt32 = 0x0403_4B50
  private static let directorySignature: UInt32 = 0x0201_4B50
  private static let endSignature: UInt32 = 0x0605_4B50
  private static let endLength = 22

  /// Whether bytes begin as an archive does.
  static func begins(_ data: Data) -> Bool {
    let start = ByteReader(data).word(at: 0)
    return start == localSignature || start == endSignature
  }

  /// Reads the directory.
  ///
  /// - Throws: A fault if the archive is cut short, or a path in it leads out of it.
  init(_ data: Data) throws(ImportFault) {
    self.data = data
    let reader = ByteReader(data)
    guard let end = Self.findEnd(reader) else { throw .archive(.truncated) }
    let (count, start) = (reader.half(at: end + 10), reader.word(at: end + 16))
    guard let count, let start, count <= Self.mostEntries else { throw .archive(.truncated) }
    // Section 4.4.1.4: these values say that the true ones stand in a ZIP64 record.
    guard count != 0xFFFF, start != 0xFFFF_FFFF else { throw .archive(.tooLarge) }
    var entries: [ZipEntry] = []
    var offset = Int(start)
    for _ in 0..<count {
      let (entry, next) = try Self.entry(at: offset, reader)
      guard entry.isSafe else { throw .archive(.unsafePath(entry.name)) }
      if !entry.name.hasSuffix("/") { entries.append(entry) }
      offset = next
    }
    self.entries = entries
  }

  /// A file by its path without regard to case; `nil` if there is none.
  subscript(name: String) -> ZipEntry? {
    entries.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Where the packed bytes of a file stand.
  func packedRange(of entry: ZipEntry) throws(ImportFault) -> Range<Int> {
    let reader = ByteReader(data)
    let offset = entry.headerOffset
    guard reader.word(at: offset) == Self.localSignature,
      let nameLength = reader.half(at: offset + 26),
      let extraLength = reader.half(at: offset + 28)
    else { throw .archive(.truncated) }
    let start = offset + 30 + nameLength + extraLength
    guard start + entry.packedSize <= data.count else { throw .archive(.truncated) }
    return start..<start + entry.packedSize
  }

  // Section 4.3.16: a comment of up to 65,535 bytes may follow the record.
  private static func findEnd(_ reader: ByteReader) -> Int? {
    let last = reader.count - endLength
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first {
      reader.word(at: $0) == endSignature
    }
  }

  private static func entry(
    at offset: Int,
    _ reader: ByteReader
  ) throws(ImportFault) -> (ZipEntry, next: Int) {
    guard reader.word(at: offset) == directorySignature,
      let flags = reader.half(at: offset + 8), let method = reader.half(at: offset + 10),
      let checksum = reader.word(at: offset + 16), let packedSize = reader.word(at: offset + 20),
      let size = reader.word(at: offset + 24), let nameLength = reader.half(at: offset + 28),
      let extraLength = reader.half(at: offset + 30),
      let commentLength = reader.half(at: offset + 32),
      let headerOffset = reader.word(at: offset + 42),
      let name = reader.text(at: offset + 46, count: nameLength)
    else { throw .archive(.truncated) }
    guard size != 0xFFFF_FFFF, packedSize != 0xFFFF_FFFF else { throw .archive(.tooLarge) }
    let entry = ZipEntry(
      name: name,
      packedSize: Int(packedSize),
      size: Int(size),
      checksum: checksum,
      method: method,
      isEncrypted: flags & 1 != 0,
      headerOffset: Int(headerOffset)
    )
    return (entry, offset + 46 + nameLength + extraLength + commentLength)
  }
}
