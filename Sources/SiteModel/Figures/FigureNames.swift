/// The names that figures on a page may use.
struct FigureNames: Sendable {
  /// The ids of the careers of the site.
  let careers: Set<String>

  /// The ids of the data sets.
  let dataSets: Set<String>
}
