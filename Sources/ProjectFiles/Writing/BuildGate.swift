internal import Glibc
internal import Synchronization

/// Lets a build be stopped at any moment but those that must be whole: taking its lock, letting go of
/// it, and putting the new site in place.
public final class BuildGate: Sendable {
  private struct State: Sendable {
    var lock: String?
    var isReplaced = false
  }

  private let state = Mutex(State())

  /// A gate for a build that has not begun.
  public init() {}

  /// Stops a build: nothing changes the output from now on.
  ///
  /// - Parameters:
  ///   - say: Told first whether the new site stands in the output's place already.
  ///   - end: Called last, when the lock is gone; it should not return.
  /// - Returns: What `end` returns.
  public func stop<Result: Sendable>(
    _ say: (_ isReplaced: Bool) -> Void,
    end: () -> Result
  ) -> Result {
    state.withLock { state in
      say(state.isReplaced)
      // The operating system lets go of the lock itself with the process; this removes its file.
      if let lock = state.lock { unsafe unlink(lock) }
      return end()
    }
  }

  /// Takes a lock whose file stands at a path.
  func lock<Result: Sendable>(
    _ path: String,
    _ take: () throws(OutputFault) -> Result
  ) throws(OutputFault) -> Result {
    try state.withLock { (state) throws(OutputFault) in
      let result = try take()
      state.lock = path
      return result
    }
  }

  /// Lets go of the lock.
  func unlock(_ release: () -> Void) {
    state.withLock { state in
      release()
      state.lock = nil
    }
  }

  /// Puts the new site in the output's place.
  ///
  /// - Parameter exchange: Does it, and says whether it was one step.
  /// - Returns: What `exchange` says.
  /// - Throws: What `exchange` throws.
  func replace(_ exchange: () throws(FileError) -> Bool) throws(FileError) -> Bool {
    try state.withLock { (state) throws(FileError) in
      let isOneStep = try exchange()
      state.isReplaced = true
      return isOneStep
    }
  }
}
