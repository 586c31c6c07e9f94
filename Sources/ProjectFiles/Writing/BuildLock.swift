internal import Glibc

/// Keeps two builds of one output apart; the operating system lets go of it however the process ends.
final class BuildLock: Sendable {
  private let path: String
  private let descriptor: Int32
  private let gate: BuildGate

  /// Takes the lock.
  init(_ path: String, _ gate: BuildGate) throws(OutputFault) {
    self.path = path
    self.gate = gate
    descriptor = try gate.lock(path) { () throws(OutputFault) in try Self.take(path) }
  }

  // Removed while it is still held, so that nothing stays behind; whoever opened the removed file
  // meanwhile sees that it is no longer the one at the path.
  deinit {
    gate.unlock {
      unsafe unlink(path)
      close(descriptor)
    }
  }

  private static func take(_ path: String) throws(OutputFault) -> Int32 {
    while true {
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw .file(FileError.last(.create, path)) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let isHeld = errno == EWOULDBLOCK
        let error = FileError.last(.lock, path)
        close(descriptor)
        throw isHeld ? .locked(path: path) : .file(error)
      }
      if isFile(descriptor, at: path) { return descriptor }
      close(descriptor)
    }
  }

  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var (held, present) = (stat(), stat())
    guard unsafe fstat(descriptor, &held) == 0, unsafe stat(path, &present) == 0 else {
      return false
    }
    return held.st_ino == present.st_ino && held.st_dev == present.st_dev
  }
}
