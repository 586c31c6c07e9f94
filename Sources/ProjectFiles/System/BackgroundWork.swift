internal import Dispatch
internal import Synchronization

/// Work that is done beside other work.
public final class BackgroundWork<Value: Sendable>: Sendable {
  private let found = Mutex<Value?>(nil)
  private let end = DispatchGroup()

  /// Begins the work.
  public init(_ work: @escaping @Sendable () -> Value?) {
    DispatchQueue.global().async(group: end) {
      let value = work()
      self.found.withLock { $0 = value }
    }
  }

  /// What was found, as soon as the work is done; `nil` if nothing was.
  public var value: Value? {
    end.wait()
    return found.withLock { $0 }
  }
}
