internal import FlyingSocks
internal import Glibc
internal import Synchronization

/// The connections that are open, each with the time by which something has to have come of it.
///
/// One look at all of them now and then ends those that are idle: a timer for each request would stay
/// in memory until its time has come, long after the answer.
final class OpenConnections: Sendable {
  private let most: Int
  private let patience: Duration
  private let deadlines = Mutex<[Int32: ContinuousClock.Instant]>([:])

  /// Begins with none.
  ///
  /// - Parameters:
  ///   - most: How many there may be.
  ///   - patience: How long a client may ask or read nothing.
  init(most: Int, patience: Duration) {
    self.most = most
    self.patience = patience
  }

  /// Takes a connection in; whether there is room for it.
  func open(_ socket: Socket) -> Bool {
    deadlines.withLock { deadlines in
      guard deadlines.count < most else { return false }
      deadlines[socket.file.rawValue] = .now + patience
      return true
    }
  }

  /// Notes that something has come of a connection.
  func advance(_ socket: Socket) {
    deadlines.withLock { $0[socket.file.rawValue] = .now + patience }
  }

  /// Closes a connection.
  func close(_ socket: Socket) {
    // Its number may be another connection's as soon as it is closed.
    deadlines.withLock { deadlines in
      deadlines[socket.file.rawValue] = nil
      try? socket.close()
    }
  }

  /// Ends the connections of which nothing has come in time; whoever waits for them is woken.
  func endIdle(at now: ContinuousClock.Instant) {
    deadlines.withLock { deadlines in
      for (descriptor, deadline) in deadlines where deadline < now {
        shutdown(descriptor, Int32(SHUT_RDWR))
      }
    }
  }
}
