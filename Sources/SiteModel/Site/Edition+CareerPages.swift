extension Edition {
  /// The most careers on a page of their list: with a chart and a table of so many, a page with long
  /// names is still at most 14,600 bytes, compressed.
  public static let careersPerPage = 30

  /// The numbers of the pages of the list of careers, from 0; none without careers.
  public var careerPages: Range<Int> {
    0..<(careers.count + Self.careersPerPage - 1) / Self.careersPerPage
  }
}
