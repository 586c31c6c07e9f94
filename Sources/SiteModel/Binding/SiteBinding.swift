internal import CalendarDates
internal import Images
internal import Localization
internal import WageData

/// What the prose of one language is bound to: the data, the careers and the pages of the site.
struct SiteBinding: Sendable {
  /// The language of the prose.
  let language: SiteLanguage

  /// The data sets by id.
  let dataSets: [String: DataSet]

  /// The price indexes of the site.
  let priceIndexes: PriceIndexes

  /// The codes of every career of the site.
  let codes: [String: OccupationCodes]

  /// The names that figures may use.
  let names: FigureNames

  /// Where links lead.
  let links: LinkResolver

  /// What looks at the images that front matter names.
  let sharedImages: SharedImageCheck

  /// The sizes of the site's images, by their paths in it.
  let imageSizes: [String: ImageSize]

  /// The day the site speaks of; `nil` leaves ages unchecked.
  let asOf: Day?

  /// Whether raw HTML is kept.
  let allowsHTML: Bool

  /// Whether texts are written with the punctuation of print.
  let hasSmartPunctuation: Bool

  /// The data set of figures on pages that name none.
  let defaultDataSet: String?
}
