internal import Synchronization

/// Where the time of a build went.
final class Profile: Sendable {
  /// The parts of a build, one after the other.
  enum Phase: String, CaseIterable {
    /// Finding and reading the files of the project.
    case reading

    /// Making a site of them: front matter, data, Markdown, bound figures.
    case parsing

    /// Compiling the templates and what careers contribute to their pages.
    case templates

    /// Looking at what stands in the output.
    case comparing

    /// Rendering, checking and writing pages.
    case pages

    /// Copying files.
    case copying

    /// Removing what is stale, making all durable, putting the site in place.
    case finishing
  }

  private struct State: Sendable {
    var last = ContinuousClock.now
    var phases: [Phase: Duration] = [:]
    var pages = PageTimes()
  }

  private let state = Mutex(State())

  /// Says that a phase is over: the time since the one before is its own.
  func passed(_ phase: Phase) {
    let now = ContinuousClock.now
    state.withLock { state in
      state.phases[phase, default: .zero] += now - state.last
      state.last = now
    }
  }

  /// Adds what a worker measured.
  func add(_ times: PageTimes) {
    state.withLock { $0.pages.add(times) }
  }

  /// The tables: phases by the clock on the wall, pages as all workers together.
  var text: String {
    let (phases, pages) = state.withLock { ($0.phases, $0.pages) }
    return Self.text(phases: phases, pages: pages)
  }

  /// The tables of given times.
  static func text(phases: [Phase: Duration], pages: PageTimes) -> String {
    let total = phases.values.reduce(.zero, +)
    let share = { (duration: Duration) in
      total == .zero ? "0 %" : "\(Int((duration / total * 100).rounded())) %"
    }
    var table = TextTable(["phase", "ms", "share"])
    for phase in Phase.allCases {
      guard let duration = phases[phase] else { continue }
      table.add([phase.rawValue, TextTable.milliseconds(duration), share(duration)])
    }
    table.add(["all", TextTable.milliseconds(total), share(total)])
    return pages.isEmpty ? table.text : "\(table.text)\n\n\(pages.text)"
  }
}
