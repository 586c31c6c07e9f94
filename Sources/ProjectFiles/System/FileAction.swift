internal import SourceText

/// What is tried with a file or folder.
public enum FileAction: String, Hashable, Sendable {
  case open
  case read
  case list
  case create
  case write
  case replace
  case remove
  case lock
  case lookAt = "look at"
  case makeDurable = "make durable"
  case setPermissions = "set the permissions of"
}

extension FileAction {
  /// That it cannot be done, up to the name of the file.
  func refusal(in language: MessageLanguage) -> String {
    switch language {
    case .english: "cannot \(rawValue)"
    case .greek: "δεν γίνεται να \(greekVerb)"
    }
  }

  private var greekVerb: String {
    switch self {
    case .open: "ανοίξει το"
    case .read: "διαβαστεί το"
    case .list: "διαβαστεί ο φάκελος"
    case .create: "δημιουργηθεί το"
    case .write: "γραφτεί το"
    case .replace: "αντικατασταθεί το"
    case .remove: "διαγραφεί το"
    case .lock: "κλειδωθεί το"
    case .lookAt: "εξεταστεί το"
    case .makeDurable: "γραφτεί οριστικά στον δίσκο το"
    case .setPermissions: "οριστούν τα δικαιώματα για το"
    }
  }
}
