internal import Glibc

/// A call to the operating system that failed.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried, as a verb: `open`, `read`, `create`.
  public let action: String

  /// The file or folder.
  public let path: String

  /// The operating system's number for the reason (errno).
  public let code: Int32

  /// Takes the reason from the last failed call.
  static func last(_ action: String, _ path: String) -> FileError {
    FileError(action: action, path: path, code: errno)
  }

  /// The reason in the operating system's words, such as `No space left on device`.
  public var reason: String {
    unsafe String(cString: strerror(code))
  }
}

extension FileError {
  /// Whether there is no space, or no more may be used.
  var isFull: Bool { code == ENOSPC || code == EDQUOT }

  /// Whether something is mounted at the path.
  var isMounted: Bool { code == EBUSY }

  /// Whether something would have to move from one file system, or layer of one, to another.
  var isAcrossFileSystems: Bool { code == EXDEV }
}
