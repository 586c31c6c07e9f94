internal import Glibc

/// A file whose bytes are read where they stand on the disk, so that its size costs no memory.
///
/// The bytes are those of the moment of reading; a file that is cut short meanwhile ends the process
/// (SIGBUS), as with every mapped file.
@safe public final class MappedFile: Sendable {
  // Never written after init, released in deinit: sharing it between threads is safe.
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Maps a file.
  public init(_ path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError.last("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError.last("read", path) }
    let size = Int(status.st_size)
    guard size > 0 else {
      unsafe bytes = UnsafeBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe start != MAP_FAILED
    else { throw FileError.last("read", path) }
    unsafe bytes = UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: UInt8.self), count: size)
  }

  deinit {
    guard let start = unsafe bytes.baseAddress else { return }
    unsafe munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
  }

  /// Lends the bytes of the file.
  public func withBytes<Result, Failure: Error>(
    _ body: (borrowing Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let span = unsafe Span(_unsafeElements: bytes)
    return try body(span)
  }
}
