internal import Dispatch
internal import Synchronization

/// Work on many values by several workers.
public enum Parallel {
  // So few that no worker waits long for the last, so many that taking them costs nothing.
  private static let runLength = 64

  /// What a function makes of each value, in their order.
  public static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    workers: Int,
    _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    let runs = (values.count + runLength - 1) / runLength
    let state = Mutex((next: 0, results: [[Result]](repeating: [], count: runs)))
    DispatchQueue.concurrentPerform(iterations: max(1, min(workers, runs))) { _ in
      while let run = state.withLock({ takeRun(of: runs, &$0.next) }) {
        let part = values[run * runLength..<min(values.count, (run + 1) * runLength)]
        let results = part.map(transform)
        state.withLock { $0.results[run] = results }
      }
    }
    return state.withLock { $0.results.flatMap(\.self) }
  }

  private static func takeRun(of count: Int, _ next: inout Int) -> Int? {
    guard next < count else { return nil }
    defer { next += 1 }
    return next
  }
}
