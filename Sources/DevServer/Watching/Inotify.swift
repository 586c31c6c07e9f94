internal import Glibc

/// What Linux tells of changes in folders (inotify).
///
/// It is an identity: a descriptor of the system, closed with it.
final class Inotify: Sendable {
  /// What happened in a folder.
  struct Event: Hashable {
    /// The folder, by the number of its watch; -1 where events were lost.
    let watch: Int32

    /// What happened, as bits.
    let kind: UInt32

    /// The entry of the folder; empty where the folder itself is meant.
    let name: String
  }

  // A file counts when it is closed, not while it is written.
  private static let kinds =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)

  private let descriptor: Int32

  /// Begins without watches.
  init() throws(WatchError) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { throw WatchError.last() }
  }

  deinit { close(descriptor) }

  /// Watches a folder, not what is below its folders.
  ///
  /// - Returns: The number of the watch; `nil` if the folder is gone.
  func watch(_ folder: String) throws(WatchError) -> Int32? {
    let number = unsafe inotify_add_watch(descriptor, folder, Self.kinds)
    if number >= 0 { return number }
    if errno == ENOENT || errno == ENOTDIR || errno == EACCES { return nil }
    throw WatchError.last()
  }

  /// Gives up a watch.
  func unwatch(_ watch: Int32) {
    inotify_rm_watch(descriptor, watch)
  }

  /// Waits until something happened; whether it did.
  func wait(_ limit: Duration?) -> Bool {
    Poll.wait(for: descriptor, limit)
  }

  /// What happened and was not read yet.
  func read() -> [Event] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return events }
      events += Self.events(in: buffer[..<count])
    }
  }

  // inotify(7): a watch, a kind, a cookie and the length of a name that ends in null bytes.
  private static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
    var events: [Event] = []
    var rest = bytes
    while rest.count >= 16 {
      let numbers = (0..<4).map { word in
        (0..<4).reduce(UInt32(0)) { $0 | UInt32(rest[rest.startIndex + word * 4 + $1]) << ($1 * 8) }
      }
      rest = rest.dropFirst(16)
      let name = rest.prefix(Int(numbers[3])).prefix { $0 != 0 }
      rest = rest.dropFirst(Int(numbers[3]))
      events.append(
        Event(
          watch: Int32(bitPattern: numbers[0]),
          kind: numbers[1],
          name: String(decoding: name, as: UTF8.self)
        )
      )
    }
    return events
  }
}
