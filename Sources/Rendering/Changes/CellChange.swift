/// A figure of tables, charts and generated sentences that is not what it was.
public struct CellChange: Sendable {
  /// A figure as pages state it.
  public struct Statement: Hashable, Sendable {
    /// The figure with the sign of its currency.
    public let text: String

    /// The number for machines; of a bound, its number.
    public let value: String
  }

  /// What it is, in the syntax of figures in sentences, with its data set.
  public let name: String

  /// What it was; `nil` if there was none.
  public let before: Statement?

  /// What it is now; `nil` if there is none.
  public let now: Statement?

  /// The paths of the pages that show it, or did, in the order of the site; without generated pairs.
  public let pages: [String]
}
