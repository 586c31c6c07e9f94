internal import Glibc

/// A file whose bytes are read where they stand on the disk, so that its size costs no memory.
///
/// The bytes are those of the moment of reading; a file that is cut short meanwhile ends the process
/// (SIGBUS), as with every mapped file.
@safe public final class MappedFile: Sendable {
  // The address as a number: the bytes behind it are never written, so threads may share them.
  private let address: UInt
  private let count: Int

  /// Maps a file.
  public init(_ path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError.last(.read, path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError.last(.read, path) }
    let size = Int(status.st_size)
    guard size > 0 else {
      (address, count) = (0, 0)
      return
    }
    guard let start = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe start != MAP_FAILED
    else { throw FileError.last(.read, path) }
    (address, count) = (UInt(bitPattern: start), size)
  }

  deinit {
    guard let start = unsafe UnsafeMutableRawPointer(bitPattern: address) else { return }
    unsafe munmap(start, count)
  }

  /// Lends the bytes of the file.
  public func withBytes<Result, Failure: Error>(
    _ body: (borrowing Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: UnsafeRawPointer(bitPattern: address),
      count: count
    )
    return try body(unsafe Span(_unsafeBytes: bytes))
  }
}
