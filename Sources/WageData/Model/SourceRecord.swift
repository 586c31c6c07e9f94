public import CalendarDates

/// Where a data set comes from and what its figures mean.
public struct SourceRecord: Hashable, Sendable {
  /// Who published the figures.
  public let publisher: String

  /// The name of the publication.
  public let title: String

  /// Where the publication is found.
  public let url: String

  /// The terms under which the figures may be shown.
  public let licence: String

  /// The day on which the file was fetched.
  public let retrieved: Day

  /// The reference period.
  public let period: Month

  /// The area that the figures speak of.
  public let area: String

  /// The currency's ISO 4217 code, such as `USD`.
  public let currency: String

  /// The industries that the figures speak of.
  public let industries: String

  /// The classification of the occupations, such as `soc-2000`.
  public let classification: String

  /// What the wages include.
  public let concept: String

  /// From which amounts on wages are hidden.
  public let topCode: TopCode

  /// The statistical programme; the publisher and the title where the record does not say.
  public let programme: String

  /// The method of estimation; `none` where the record does not say.
  public let method: String

  /// The owners of the establishments; `all` where the record does not say.
  public let ownership: String

  /// The code that stands for all occupations together; `nil` if the data set has none.
  public let allOccupations: OccupationCode?

  /// Where the series breaks, in the record's order.
  public let breaks: [SeriesBreak]

  /// Names every value; `nil` for programme, method and ownership takes their defaults.
  public init(
    publisher: String,
    title: String,
    url: String,
    licence: String,
    retrieved: Day,
    period: Month,
    area: String,
    currency: String,
    industries: String,
    classification: String,
    concept: String,
    topCode: TopCode,
    programme: String? = nil,
    method: String? = nil,
    ownership: String? = nil,
    allOccupations: OccupationCode? = nil,
    breaks: [SeriesBreak] = []
  ) {
    self.publisher = publisher
    self.title = title
    self.url = url
    self.licence = licence
    self.retrieved = retrieved
    self.period = period
    self.area = area
    self.currency = currency
    self.industries = industries
    self.classification = classification
    self.concept = concept
    self.topCode = topCode
    self.programme = programme ?? "\(publisher), \(title)"
    self.method = method ?? "none"
    self.ownership = ownership ?? "all"
    self.allOccupations = allOccupations
    self.breaks = breaks
  }

  /// Every key of a record, those without which it is refused first.
  public static let knownKeys = [
    "publisher", "title", "url", "licence", "retrieved", "period", "area", "currency",
    "industries", "classification", "concept", "top-code", "programme", "method", "ownership",
    "all-occupations", "breaks",
  ]
}
