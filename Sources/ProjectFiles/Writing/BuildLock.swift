internal import Glibc

/// Keeps two builds of one output apart; the operating system lets go of it however the process ends.
final class BuildLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock.
  init(_ path: String) throws(OutputFault) {
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(FileError.last("create", path)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let error = FileError.last("lock", path)
      close(descriptor)
      throw isHeld ? .locked(path: path) : .file(error)
    }
  }

  deinit {
    close(descriptor)
  }
}
