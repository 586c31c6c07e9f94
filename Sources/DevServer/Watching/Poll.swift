internal import Glibc

/// Waiting, for something or for nothing.
enum Poll {
  /// Waits until something can be read.
  ///
  /// - Parameters:
  ///   - descriptor: What is to be read.
  ///   - limit: How long to wait; `nil` for ever.
  /// - Returns: Whether it can.
  static func wait(for descriptor: Int32, _ limit: Duration?) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, limit.map(milliseconds) ?? -1) > 0
  }

  /// Waits for nothing.
  static func sleep(_ duration: Duration) {
    _ = poll(nil, 0, milliseconds(duration))
  }

  private static func milliseconds(_ duration: Duration) -> Int32 {
    Int32(clamping: max(0, Int((duration / .milliseconds(1)).rounded(.up))))
  }
}
