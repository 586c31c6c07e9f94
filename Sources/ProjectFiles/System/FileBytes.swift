internal import Glibc

/// The bytes of a whole file.
enum FileBytes {
  /// Reads a file from start to end.
  static func of(_ path: String, size: Int) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError.last(.read, path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    // One byte more than the file has is asked for; where it does not come, the file ends.
    while true {
      let wanted = bytes.count - count
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
        return unsafe Glibc.read(descriptor, rest.baseAddress, wanted)
      }
      guard read >= 0 else {
        if errno == EINTR { continue }
        throw FileError.last(.read, path)
      }
      count += read
      if read == 0 || (count == size && read < wanted) { break }
      // The file grew after it was looked at.
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Reads so many bytes of a file from an offset on; fewer where it ends.
  static func of(_ path: String, from offset: Int, count: Int) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError.last(.read, path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    var read = 0
    while read < count {
      let more = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[read...])
        return unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + read))
      }
      guard more >= 0 else {
        if errno == EINTR { continue }
        throw FileError.last(.read, path)
      }
      if more == 0 { break }
      read += more
    }
    bytes.removeLast(count - read)
    return bytes
  }
}
