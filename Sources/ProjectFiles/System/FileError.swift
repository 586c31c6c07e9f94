internal import Glibc
public import SourceText

/// A call to the operating system that failed.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  public let action: FileAction

  /// The file or folder.
  public let path: String

  /// The operating system's number for the reason (errno).
  public let code: Int32

  /// Takes the reason from the last failed call.
  static func last(_ action: FileAction, _ path: String) -> FileError {
    FileError(action: action, path: path, code: errno)
  }

  /// The reason, such as `No space left on device`: the operating system's words, but in Greek where
  /// it is a common one.
  public func reason(in language: MessageLanguage) -> String {
    let words = unsafe String(cString: strerror(code))
    return switch language {
    case .english: words
    case .greek: greekReason ?? words
    }
  }

  /// What could not be done and why.
  func sentence(in language: MessageLanguage) -> String {
    "\(action.refusal(in: language)) \(path): \(reason(in: language))"
  }

  private var greekReason: String? {
    switch code {
    case ENOENT: "δεν υπάρχει τέτοιο αρχείο ή τέτοιος φάκελος"
    case EACCES, EPERM: "δεν υπάρχει δικαίωμα πρόσβασης"
    case EEXIST: "υπάρχει ήδη"
    case ENOTDIR: "δεν είναι φάκελος"
    case EISDIR: "είναι φάκελος"
    case ENOSPC: "δεν υπάρχει χώρος στον δίσκο"
    case EDQUOT: "ξεπεράστηκε το όριο χώρου του χρήστη"
    case EROFS: "το σύστημα αρχείων επιτρέπει μόνο ανάγνωση"
    case EIO: "σφάλμα του δίσκου"
    case EMFILE, ENFILE: "είναι ανοιχτά πάρα πολλά αρχεία"
    case EBUSY: "χρησιμοποιείται"
    case ENAMETOOLONG: "το όνομα είναι υπερβολικά μακρύ"
    case _: nil
    }
  }
}

extension FileError {
  /// Whether there is no space, or no more may be used.
  var isFull: Bool { code == ENOSPC || code == EDQUOT }

  /// Whether there is nothing at the path.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether something is mounted at the path.
  var isMounted: Bool { code == EBUSY }

  /// Whether something would have to move from one file system, or layer of one, to another.
  var isAcrossFileSystems: Bool { code == EXDEV }
}
