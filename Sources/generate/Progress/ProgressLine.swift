internal import SourceText

/// How far a build is, in words.
struct ProgressLine {
  /// The number of pages.
  let total: Int

  /// How many of them are done.
  let done: Int

  /// How long that took.
  let elapsed: Duration

  /// Pages, pages a second, time left; the last two only once they can be told.
  func text(in language: MessageLanguage) -> String {
    let (done, total) = (language.number(done), language.number(total))
    let pages =
      switch language {
      case .english: "\(done) of \(total) pages"
      case .greek: "\(done) από \(total) σελίδες"
      }
    guard self.done > 0, elapsed > .zero else { return pages }
    let rate = Double(self.done) / (elapsed / .seconds(1))
    let speed = language.number(Int(rate.rounded()))
    let left = Self.time(Double(self.total - self.done) / rate)
    return switch language {
    case .english: "\(pages), \(speed) a second, \(left) left"
    case .greek: "\(pages), \(speed) το δευτερόλεπτο, απομένουν \(left)"
    }
  }

  private static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}
