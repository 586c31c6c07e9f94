/// How far a file within an archive may inflate before it is taken for a trap.
struct ArchiveLimits: Sendable {
  /// The most bytes of one file.
  let mostSize: Int

  /// The most inflated bytes for each packed one, beyond the harmless size.
  let mostRatio: Int

  /// The bytes up to which no ratio is asked for.
  let harmlessSize: Int

  /// Sheets of published files inflate to 6 or 7 times their size, and the largest has 500 MB;
  /// deflate can reach 1,032 times.
  static let standard = ArchiveLimits(
    mostSize: 2_000_000_000,
    mostRatio: 200,
    harmlessSize: 10_000_000
  )
}
