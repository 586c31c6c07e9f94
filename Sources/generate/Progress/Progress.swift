internal import Glibc
internal import SourceText
internal import Synchronization

/// A line on the terminal that tells how far a build is, written over at most five times a second.
final class Progress: Sendable {
  private struct State: Sendable {
    var total = 0
    var done = 0
    var started = ContinuousClock.now
    var drawn = ContinuousClock.now
    var isShown = false
    var isOver = false
  }

  private static let interval = Duration.milliseconds(200)
  private static let eraseLine = "\r\u{1B}[K"

  private let state = Mutex(State())
  private let language: MessageLanguage

  /// Tells how far a build is on standard error; `nil` where nobody sees the line change.
  ///
  /// - Parameters:
  ///   - terminal: The value of the variable TERM.
  ///   - language: The language in which it is told.
  init?(terminal: String?, in language: MessageLanguage) {
    guard isatty(STDERR_FILENO) == 1, let terminal, !["", "dumb"].contains(terminal) else {
      return nil
    }
    self.language = language
  }

  /// Begins a run over so many pages.
  func begin(_ total: Int) {
    state.withLock { state in
      state.total = total
      state.done = 0
      state.started = ContinuousClock.now
    }
  }

  /// Says that so many more pages are done.
  func add(_ pages: Int) {
    state.withLock { state in
      state.done += pages
      let now = ContinuousClock.now
      guard !state.isOver, now - state.drawn >= Self.interval else { return }
      let line = ProgressLine(total: state.total, done: state.done, elapsed: now - state.started)
      Console().write(Self.eraseLine + line.text(in: language))
      state.drawn = now
      state.isShown = true
    }
  }

  /// Erases the line; nothing is drawn afterwards.
  func end() {
    state.withLock { state in
      if state.isShown { Console().write(Self.eraseLine) }
      state.isShown = false
      state.isOver = true
    }
  }
}
