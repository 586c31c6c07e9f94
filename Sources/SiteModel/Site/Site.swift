public import CalendarDates
public import WageData

/// Everything that pages are made from, read and checked; it holds no page.
public struct Site: Sendable {
  /// What site.yml says.
  public let configuration: SiteConfiguration

  /// The day the site speaks of: what site.yml says, else the newest date in the content; `nil` if
  /// there is none.
  public let asOf: Day?

  /// The data sets by id.
  public let dataSets: [String: DataSet]

  /// The price indexes.
  public let priceIndexes: PriceIndexes

  /// The custom keys that templates may name, each of one kind on all pages.
  public let params: [String: ParamKind]

  /// The files of data that templates may name.
  public let tables: [DataTable]

  /// What each language has, in the order of site.yml.
  public let editions: [Edition]

  /// What stands for the site where a device shows many.
  public let icons: [SiteIcon]

  /// How many posts wait for their day.
  public let waitingPosts: Int

  /// All routes, computed on demand.
  public let routes: RouteList

  /// The addresses of routes.
  public let addresses: Addresses
}
