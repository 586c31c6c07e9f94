/// What a `wage:` link binds its text to.
enum BoundReference: Hashable, Sendable {
  /// A number.
  case figure(FigureReference)

  /// The reference period of the page's data set.
  case period

  /// The area of the page's data set.
  case area

  /// The publisher and title of the page's data set.
  case source
}
