public import CalendarDates

/// Where a price index comes from and what it measures.
public struct PriceIndexRecord: Hashable, Sendable {
  /// Who published it.
  public let publisher: String

  /// The name of the publication.
  public let title: String

  /// Where the publication is found.
  public let url: String

  /// The terms under which it may be shown.
  public let licence: String

  /// The day on which the file was fetched.
  public let retrieved: Day

  /// What the index is called, such as `CPI-U`.
  public let index: String

  /// The time whose prices are 100, such as `1982-84=100`.
  public let base: String

  /// The area whose prices it follows.
  public let area: String

  /// The currency's ISO 4217 code.
  public let currency: String

  /// Names every value.
  public init(
    publisher: String,
    title: String,
    url: String,
    licence: String,
    retrieved: Day,
    index: String,
    base: String,
    area: String,
    currency: String
  ) {
    self.publisher = publisher
    self.title = title
    self.url = url
    self.licence = licence
    self.retrieved = retrieved
    self.index = index
    self.base = base
    self.area = area
    self.currency = currency
  }

  /// Every key of a record; all of them are required.
  public static let keys = [
    "publisher", "title", "url", "licence", "retrieved", "index", "base", "area", "currency",
  ]
}
