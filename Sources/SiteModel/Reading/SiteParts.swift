internal import CalendarDates
internal import WageData

/// What is read of a project before any page, and what all of its languages share.
struct SiteParts {
  let configuration: SiteConfiguration
  let outline: ContentOutline
  let careers: CareerCodes
  let dataSets: [String: DataSet]
  let priceIndexes: PriceIndexes

  /// The pairs of the list of related careers.
  let related: [RelatedCareers.Entry]

  /// The tables that templates may name.
  let tables: [DataTable]

  /// The pages from rows, by language.
  let rows: [RowPages]
  let posts: PostShelf
  let index: RouteIndex

  /// The day by which ages are told; `nil` where nobody asks for them.
  let asOf: Day?

  /// Whether data or names are faulty, whose faults all that is bound to them would only repeat.
  let isFaulty: Bool

  /// Finds where links lead, in a project with some files in `Content/assets`.
  func links(assets: Set<String>) -> LinkResolver {
    LinkResolver(
      routes: index.routes,
      assets: assets,
      absences: outline.absences.merging(posts.absences) { draft, _ in draft }
    )
  }
}
