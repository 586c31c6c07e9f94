/// What is served at one moment.
struct SiteMoment: Sendable {
  /// Counts what was shown; 0 before anything was.
  var version = 0

  /// The last good site; `nil` before there was one.
  var site: (any ServedSite)?

  /// The faults for which a newer site is not served; `nil` if the site is whole.
  var report: FaultReport?

  /// The version in which something other than style sheets changed last.
  var rewritten = 0

  /// The version in which style sheets alone changed last.
  var restyled = 0
}
