internal import CZlib
internal import Foundation

/// Reads the bytes of a file within an archive piece by piece, and refuses what can do harm.
final class EntryReader {
  /// What was wrong with the bytes so far.
  private(set) var fault: ImportFault?

  private let entry: ZipEntry
  private let data: Data
  private let inflater: Inflater?
  private let limits: ArchiveLimits
  private var rest: Range<Int>
  private var count = 0
  private var checksum: UInt
  private var isAtEnd = false

  /// Starts to read a file.
  ///
  /// - Throws: A fault if it is encrypted, or packed in a way other than stored and deflated.
  init(
    _ entry: ZipEntry,
    of archive: ZipArchive,
    limits: ArchiveLimits = .standard
  ) throws(ImportFault) {
    guard !entry.isEncrypted else { throw .archive(.encrypted(entry.name)) }
    guard [0, 8].contains(entry.method) else { throw .archive(.unknownPacking(entry.name)) }
    self.entry = entry
    self.limits = limits
    data = archive.data
    rest = try archive.packedRange(of: entry)
    inflater = entry.method == 8 ? Inflater() : nil
    checksum = crc32(0, nil, 0)
  }

  /// Fills a buffer from its front.
  ///
  /// - Parameter buffer: Where the bytes go; not empty.
  /// - Returns: How many bytes were read; 0 at the end.
  /// - Throws: A fault if the bytes are damaged or far more than the archive says.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportFault) -> Int {
    if let fault { throw fault }
    do throws(ImportFault) {
      let made = unsafe try fill(buffer)
      count += made
      try checkSize()
      let filled = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<made])
      unsafe checksum = crc32(checksum, filled.baseAddress, UInt32(made))
      if made == 0 { try checkEnd() }
      return made
    } catch {
      fault = error
      throw error
    }
  }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ImportFault) -> Int {
    guard !isAtEnd else { return 0 }
    return entry.method == 0 ? unsafe copy(into: buffer) : unsafe try inflate(into: buffer)
  }

  private func copy(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let made = min(buffer.count, rest.count)
    unsafe data.withUnsafeBytes { bytes in
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[rest.prefix(made)])
      )
    }
    rest = rest.dropFirst(made)
    return made
  }

  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(ImportFault) -> Int {
    var output = unsafe buffer
    var step = Inflater.Step.going
    unsafe data.withUnsafeBytes { bytes in
      var input = unsafe UnsafeRawBufferPointer(rebasing: bytes[rest])
      while case .going = step, unsafe !output.isEmpty {
        step = unsafe inflater?.inflate(&input, into: &output) ?? .damaged
      }
      rest = rest.suffix(input.count)
    }
    switch step {
    case .going: break
    case .ended: isAtEnd = true
    case .damaged: throw rest.isEmpty ? .archive(.truncated) : .archive(.damaged(entry.name))
    }
    return buffer.count - output.count
  }

  private func checkSize() throws(ImportFault) {
    guard count <= entry.size else { throw .archive(.damaged(entry.name)) }
    let isBomb = count > limits.harmlessSize && count / limits.mostRatio > entry.packedSize
    if isBomb || count > limits.mostSize {
      throw .archive(.inflatesTooFar(entry.name, size: entry.size))
    }
  }

  private func checkEnd() throws(ImportFault) {
    isAtEnd = true
    guard count == entry.size, UInt32(truncatingIfNeeded: checksum) == entry.checksum else {
      throw .archive(.damaged(entry.name))
    }
  }
}
