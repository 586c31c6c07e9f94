internal import Glibc

/// Tells which files below some folders of a project changed, as soon as an editor has saved them.
///
/// Whoever saves a file writes several times, beside it too: what changes within a moment is told at
/// once, and what came and went meanwhile is not told at all.
public struct FolderWatch {
  /// How changes are noticed.
  public enum Manner: Hashable, Sendable {
    /// The system tells of them.
    case notified

    /// The files are looked at again and again, since the system does not tell for this reason; `nil`
    /// where that is what was asked for.
    case polling(WatchError?)
  }

  private static let quiet = Duration.milliseconds(15)
  // Long enough for a command that saves several files one after the other.
  private static let settledQuiet = Duration.milliseconds(3)
  private static let longest = Duration.milliseconds(300)
  private static let pollInterval = Duration.milliseconds(500)

  private let tree: WatchedTree
  private var source: Source

  private enum Source {
    case notifications(FolderNotifications)
    case stamps(FileStamps)
  }

  /// How changes are noticed.
  public private(set) var manner: Manner

  /// Watches from now on.
  ///
  /// - Parameters:
  ///   - project: The folder that holds the folders.
  ///   - folders: The names of the folders; they need not be there, and may be links.
  ///   - manner: How changes are to be noticed; files are looked at where the system does not tell.
  ///   - isPassedOver: Whether a file or folder, named from the project, is none of the project's.
  public init(
    _ project: String,
    folders: [String],
    manner: Manner = .notified,
    isPassedOver: @escaping @Sendable (_ path: String) -> Bool
  ) {
    tree = WatchedTree(project: project, folders: folders, isPassedOver: isPassedOver)
    self.manner = manner
    source = .stamps(FileStamps(tree))
    if manner == .notified { notify() }
  }

  private mutating func notify() {
    do {
      source = .notifications(try FolderNotifications(tree))
    } catch {
      manner = .polling(error)
      source = .stamps(FileStamps(tree))
    }
  }

  /// Waits for a change.
  ///
  /// - Parameter limit: How long to wait; `nil` for ever.
  /// - Returns: The paths of what changed from the project, ascending; a folder as a whole where
  ///   nobody knows more. `nil` if nothing changed in time.
  public mutating func next(within limit: Duration? = nil) -> [String]? {
    let end = limit.map { ContinuousClock.now + $0 }
    while end.map({ $0 > .now }) ?? true {
      let changes =
        switch source {
        case .notifications(let notifications): notified(notifications, until: end)
        case .stamps(let stamps): polled(stamps, until: end)
        }
      if !changes.isEmpty { return changes.sorted() }
    }
    return nil
  }

  private mutating func notified(
    _ notifications: FolderNotifications,
    until end: ContinuousClock.Instant?
  ) -> Set<String> {
    guard notifications.wait(end.map { $0 - .now }) else { return [] }
    var notifications = notifications
    let stop = ContinuousClock.now + Self.longest
    do {
      var quiet: Duration
      repeat {
        try notifications.collect()
        quiet = notifications.isSettled ? Self.settledQuiet : Self.quiet
      } while notifications.wait(quiet) && .now < stop
    } catch {
      // From here on the files are looked at; what changed until now is all that may have.
      manner = .polling(error)
      source = .stamps(FileStamps(tree))
      return Set(tree.folders)
    }
    let changes = notifications.take()
    source = .notifications(notifications)
    return changes
  }

  private mutating func polled(
    _ stamps: FileStamps,
    until end: ContinuousClock.Instant?
  ) -> Set<String> {
    Poll.sleep(min(Self.pollInterval, end.map { $0 - .now } ?? Self.pollInterval))
    var new = FileStamps(tree)
    let changes = new.differences(from: stamps)
    // What is just being written is looked at once more, until it stands still.
    while !changes.isEmpty {
      Poll.sleep(Self.quiet)
      let next = FileStamps(tree)
      if next == new { break }
      new = next
    }
    source = .stamps(new)
    return changes.isEmpty ? [] : new.differences(from: stamps)
  }
}
