public import CalendarDates
public import WageData

/// What a person says of a file that is to be imported; what the file says itself is left out.
public struct ImportRequest: Sendable {
  /// The file's path.
  public let file: String

  /// The wanted occupations, all occupations together included; `nil` for all.
  public let occupations: Set<OccupationCode>?

  /// The area by its code or title, as the file writes it.
  public let area: String?

  /// The industry by its code.
  public let industry: String?

  /// The owners by their code.
  public let ownership: String?

  /// The file within an archive.
  public let member: String?

  /// The month of the figures.
  public let period: Month?

  /// From which amounts on the file hides wages.
  public let topCode: TopCode?

  /// The name of the area, where the file has its code only.
  public let areaTitle: String?

  /// The classification of the occupations.
  public let classification: String?

  /// The terms under which the figures may be shown.
  public let licence: String?

  /// Where the file is published.
  public let url: String?

  /// What a price index is, where the file does not say; its area and address stand in their own places.
  public let priceFacts: [PriceFact: String]

  /// The day on which the file was fetched.
  public let retrieved: Day

  /// The name of the data set; `nil` for one made of its month and area.
  public let name: String?

  /// Names the file and the day, and what else is known.
  public init(
    file: String,
    retrieved: Day,
    occupations: Set<OccupationCode>? = nil,
    area: String? = nil,
    industry: String? = nil,
    ownership: String? = nil,
    member: String? = nil,
    period: Month? = nil,
    topCode: TopCode? = nil,
    areaTitle: String? = nil,
    classification: String? = nil,
    licence: String? = nil,
    url: String? = nil,
    priceFacts: [PriceFact: String] = [:],
    name: String? = nil
  ) {
    self.file = file
    self.retrieved = retrieved
    self.occupations = occupations
    self.area = area
    self.industry = industry
    self.ownership = ownership
    self.member = member
    self.period = period
    self.topCode = topCode
    self.areaTitle = areaTitle
    self.classification = classification
    self.licence = licence
    self.url = url
    self.priceFacts = priceFacts
    self.name = name
  }
}

extension ImportRequest {
  /// The given options that choose rows of wages, or say what a file of wages leaves out.
  var wageOptions: [String] {
    let options: [(name: String, isGiven: Bool)] = [
      ("--occupations", occupations != nil), ("--area", area != nil),
      ("--industry", industry != nil), ("--ownership", ownership != nil),
      ("--period", period != nil), ("--top-code", topCode != nil),
      ("--area-title", areaTitle != nil), ("--classification", classification != nil),
    ]
    return options.filter(\.isGiven).map(\.name)
  }

  /// The given options that say what a price index is.
  var priceOptions: [String] {
    PriceFact.allCases.filter { priceFacts[$0] != nil }.map(\.option)
  }
}
