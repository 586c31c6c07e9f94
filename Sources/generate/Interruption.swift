internal import Dispatch
internal import Glibc
internal import ProjectFiles

/// Ends the command at once when a person interrupts it (Ctrl-C) or the system asks it to end.
///
/// Nothing is cleaned up but the lock: a build writes only the tree beside the output, and the next one
/// begins that anew. The handler runs on a thread of its own, never inside another one's work.
final class Interruption {
  private let sources: [any DispatchSourceSignal]

  /// Watches for the signals from now on, to stop a build.
  convenience init(_ watch: BuildWatch) {
    self.init { Self.end($0, watch) }
  }

  /// Watches for the signals from now on.
  ///
  /// - Parameter end: Ends the process, given the number of the signal.
  init(_ end: @escaping @Sendable (Int32) -> Never) {
    let queue = DispatchQueue(label: "interruption", qos: .userInteractive)
    sources = [SIGINT, SIGTERM].compactMap { number in
      // The default is a null pointer; whoever started the command with the signal ignored means it.
      guard signal(number, SIG_IGN) == nil else { return nil }
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { end(number) }
      source.resume()
      return source
    }
  }

  private static func end(_ number: Int32, _ watch: BuildWatch) -> Never {
    // A second signal ends the process even if the first one waits for a hanging disk.
    signal(number, SIG_DFL)
    watch.progress?.end()
    return watch.gate.stop { isReplaced in
      Console().say(Saying.stopped(isReplaced: isReplaced).text(in: watch.language))
    } end: {
      _exit(128 + number)
    }
  }
}
