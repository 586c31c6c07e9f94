internal import Glibc

/// Why the system does not tell of changes.
public enum WatchError: Error, Hashable {
  /// The user has as many watches as `fs.inotify.max_user_watches` allows.
  case watchesUsed

  /// The user has as many watching programs as `fs.inotify.max_user_instances` allows.
  case instancesUsed

  /// Another reason, in the system's words.
  case other(String)

  /// Takes the reason from the last failed call.
  static func last() -> WatchError {
    switch errno {
    case ENOSPC: .watchesUsed
    case EMFILE: .instancesUsed
    case let code: .other(unsafe String(cString: strerror(code)))
    }
  }
}
