/// How much a site holds.
struct SiteOutline: Sendable {
  /// What one language of it holds.
  struct Edition: Sendable {
    /// The tag of the language.
    let language: String

    /// How many careers it has.
    let careers: Int

    /// How many comparisons an editor wrote.
    let comparisons: Int

    /// How many comparisons are generated.
    let pairs: Int

    /// How many other pages it has.
    let pages: Int

    /// How many posts are out.
    var posts = 0
  }

  /// The languages, the default one first.
  let editions: [Edition]

  /// The ids of the data sets, sorted.
  let dataSets: [String]
}
