/// How far a build is, in words.
struct ProgressLine {
  /// The number of pages.
  let total: Int

  /// How many of them are done.
  let done: Int

  /// How long that took.
  let elapsed: Duration

  /// Pages, pages a second, time left; the last two only once they can be told.
  var text: String {
    let pages = "\(TextTable.grouped(done)) of \(TextTable.grouped(total)) pages"
    guard done > 0, elapsed > .zero else { return pages }
    let rate = Double(done) / (elapsed / .seconds(1))
    let left = Double(total - done) / rate
    return "\(pages), \(TextTable.grouped(Int(rate.rounded()))) a second, \(Self.time(left)) left"
  }

  private static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}
