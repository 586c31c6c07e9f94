internal import SourceText

/// What a build did.
struct BuildResult {
  /// The number of pages of the site.
  let pages: Int

  /// What was doubtful.
  let warnings: DiagnosticReport

  /// One line that says what was done.
  func summary(after duration: Duration) -> String {
    "Wrote \(Self.grouped(pages)) page\(pages == 1 ? "" : "s") in \(Self.seconds(duration)) s"
  }

  private static func seconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .seconds(1) * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
      })
  }
}
