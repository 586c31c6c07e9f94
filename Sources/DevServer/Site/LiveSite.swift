internal import Synchronization

/// The site that is served, which changes while browsers look at it.
public final class LiveSite: Sendable {
  private struct State: Sendable {
    var moment = SiteMoment()
    var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    var nextListener = 0
  }

  private let state = Mutex(State())

  /// Nothing yet.
  public init() {}

  /// Serves another site, which has no report of its own.
  public func show(_ site: any ServedSite) {
    change { moment in
      moment.site = site
      moment.report = nil
      moment.rewritten = moment.version
    }
  }

  /// Serves another site, which has no report of its own and differs in nothing but style sheets.
  public func restyle(_ site: any ServedSite) {
    change { moment in
      moment.site = site
      moment.report = nil
      moment.restyled = moment.version
    }
  }

  /// Shows faults over the site that is served, or alone if there is none.
  public func show(_ report: FaultReport) {
    change { $0.report = report }
  }

  /// Serves the last good site again and shows the faults of the one that was served over it; alone if
  /// there was none.
  public func show(_ report: FaultReport, over site: (any ServedSite)?) {
    change { moment in
      moment.site = site
      moment.report = report
      moment.rewritten = moment.version
    }
  }

  /// What is served now.
  var moment: SiteMoment { state.withLock { $0.moment } }

  /// Wakes whenever something changes, and now and then.
  ///
  /// However often it should have woken, one who is slow wakes once.
  func wakes() -> AsyncStream<Void> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let listener = state.withLock { state in
        state.nextListener += 1
        state.listeners[state.nextListener] = continuation
        return state.nextListener
      }
      continuation.onTermination = { [weak self] _ in
        self?.state.withLock { _ = $0.listeners.removeValue(forKey: listener) }
      }
    }
  }

  /// How many listen.
  var listeners: Int { state.withLock { $0.listeners.count } }

  /// Wakes all who listen, so that they notice whether their browser is still there.
  func wakeAll() {
    let listeners = state.withLock { Array($0.listeners.values) }
    for listener in listeners { listener.yield() }
  }

  private func change(_ body: (inout SiteMoment) -> Void) {
    state.withLock { state in
      state.moment.version += 1
      body(&state.moment)
    }
    wakeAll()
  }
}
