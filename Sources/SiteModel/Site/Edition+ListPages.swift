extension Edition {
  /// The most careers on a page of their list: with a chart and a table of so many, a page with long
  /// names is still at most 14,600 bytes, compressed.
  public static let careersPerPage = 30

  /// The most comparisons on a page of their list, by the same measure.
  public static let comparisonsPerPage = 60

  /// The numbers of the pages of the list of careers, from 0; none without careers.
  public var careerPages: Range<Int> {
    Self.pages(of: careers.count, each: Self.careersPerPage)
  }

  /// The numbers of the pages of the list of comparisons, from 0; none without comparisons.
  ///
  /// It names those that an editor wrote and the generated pairs that are worth a page; where there are
  /// only others, its one page says how to find them.
  public var comparisonPages: Range<Int> {
    let listed = comparisons.count + indexedPairs.count
    return Self.pages(of: listed == 0 ? min(1, pairs.count) : listed, each: Self.comparisonsPerPage)
  }

  private static func pages(of count: Int, each most: Int) -> Range<Int> {
    0..<(count + most - 1) / most
  }
}
