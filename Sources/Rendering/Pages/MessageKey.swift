internal import Localization

/// The sentences of the interface that the generator fills in, as the strings file names them.
enum MessageKey: String, CaseIterable {
  case documentTitle = "document-title"
  case home
  case careersTitle = "careers-title"
  case careersDescription = "careers-description"
  case careersPageTitle = "careers-page-title"
  case careersPageDescription = "careers-page-description"
  case comparisonsTitle = "comparisons-title"
  case comparisonsDescription = "comparisons-description"
  case comparisonsPageTitle = "comparisons-page-title"
  case comparisonsPageDescription = "comparisons-page-description"
  case postsTitle = "posts-title"
  case postsDescription = "posts-description"
  case postsPageTitle = "posts-page-title"
  case postsPageDescription = "posts-page-description"
  case tagsTitle = "tags-title"
  case tagsDescription = "tags-description"
  case tagTitle = "tag-title"
  case tagDescription = "tag-description"
  case tagPageTitle = "tag-page-title"
  case tagPageDescription = "tag-page-description"
  case postCount = "post-count"
  case notFoundTitle = "not-found-title"
  case notFoundDescription = "not-found-description"
  case pairTitle = "pair-title"
  case pairDescription = "pair-description"
  case verdictHigher = "verdict-higher"
  case verdictSame = "verdict-same"
  case verdictHigherHour = "verdict-higher-hour"
  case verdictSameHour = "verdict-same-hour"
  case overlapYear = "overlap-year"
  case overlapHour = "overlap-hour"
  case medianYear = "median-year"
  case medianHour = "median-hour"
  case captionYear = "caption-year"
  case captionHour = "caption-hour"
  case captionEmployment = "caption-employment"
  case captionDifferenceYear = "caption-difference-year"
  case captionDifferenceHour = "caption-difference-hour"
  case captionNeighboursYear = "caption-neighbours-year"
  case captionNeighboursHour = "caption-neighbours-hour"
  case captionRealYear = "caption-real-year"
  case captionRealHour = "caption-real-hour"
  case captionRealDifferenceYear = "caption-real-difference-year"
  case captionRealDifferenceHour = "caption-real-difference-hour"
  case unitReal = "unit-real"
  case unitRealPercentiles = "unit-real-percentiles"
  case unitRealDifference = "unit-real-difference"
  case noteReal = "note-real"
  case unitWage = "unit-wage"
  case unitPercentiles = "unit-percentiles"
  case unitEmployment = "unit-employment"
  case unitDifference = "unit-difference"
  case unitNeighbours = "unit-neighbours"
  case benchmarkYear = "benchmark-year"
  case benchmarkHour = "benchmark-hour"
  case datedCareer = "dated-career"
  case cornerMeasure = "corner-measure"
  case cornerOccupation = "corner-occupation"
  case cornerPeriod = "corner-period"
  case columnP10 = "column-p10"
  case columnP90 = "column-p90"
  case allOccupations = "all-occupations"
  case difference
  case ratio
  case neighboursYear = "neighbours-year"
  case neighboursHour = "neighbours-hour"
  case neighboursMissing = "neighbours-missing"
  case higherBy = "higher-by"
  case lowerBy = "lower-by"
  case aboutSame = "about-same"
  case atLeast = "at-least"
  case atMost = "at-most"
  case noticeAgeHeading = "notice-age-heading"
  case noticeAge = "notice-age"
  case noteAge = "note-age"
  case chartYear = "chart-year"
  case chartHour = "chart-hour"
  case chartMedian = "chart-median"
  case chartHalf = "chart-half"
  case chartAbove = "chart-above"
  case chartBelow = "chart-below"
  case chartLevel = "chart-level"
  case chartHighest = "chart-highest"
  case chartSame = "chart-same"
  case chartMissing = "chart-missing"
  case chartMissingInList = "chart-missing-in-list"
  case chartTopCode = "chart-top-code"
  case dumbbellYear = "dumbbell-year"
  case dumbbellHour = "dumbbell-hour"
  case dumbbellNominal = "dumbbell-nominal"
  case breakNamed = "break-named"
  case breakMethod = "break-method"
  case breakClassification = "break-classification"
  case captionYearsYear = "caption-years-year"
  case captionYearsHour = "caption-years-hour"
  case unitYears = "unit-years"
  case yearsNominal = "years-nominal"
  case twinOf = "twin-of"
  case dataTitle = "data-title"
  case dataDescription = "data-description"

  /// What the sentence is offered to name in braces.
  var placeholders: [String] {
    switch self {
    case .documentTitle: ["title", "site"]
    case .careersDescription, .comparisonsDescription, .notFoundDescription, .postsDescription,
      .tagsDescription:
      ["site"]
    case .postsPageTitle: ["list", "page"]
    case .postsPageDescription: ["list", "page", "site"]
    case .tagTitle: ["tag"]
    case .tagDescription: ["tag", "site"]
    case .tagPageTitle: ["tag", "page"]
    case .tagPageDescription: ["tag", "page", "site"]
    case .postCount: ["count"]
    case .careersPageTitle, .comparisonsPageTitle: ["page"]
    case .careersPageDescription, .comparisonsPageDescription: ["site", "page"]
    case .pairTitle, .pairDescription: ["first", "second"]
    case .verdictHigher, .verdictHigherHour:
      ["higher", "lower", "ratio", "higher-median", "lower-median", "period"]
    case .verdictSame, .verdictSameHour: ["first-median", "second-median", "period"]
    case .overlapYear, .overlapHour:
      ["career", "share", "other-share", "amount", "other-amount", "period"]
    case .medianYear, .medianHour, .atLeast, .atMost, .higherBy, .lowerBy: ["amount"]
    case .captionYear, .captionHour, .captionEmployment, .captionNeighboursYear,
      .captionNeighboursHour:
      ["period", "area"]
    case .captionDifferenceYear, .captionDifferenceHour: ["first", "second", "period", "area"]
    case .unitWage, .unitPercentiles, .unitEmployment, .unitDifference, .unitNeighbours,
      .unitYears:
      ["currency", "industries"]
    case .captionRealYear, .captionRealHour: ["period", "area", "prices"]
    case .captionRealDifferenceYear, .captionRealDifferenceHour: ["first", "second", "prices"]
    case .unitReal, .unitRealPercentiles, .unitRealDifference: ["currency", "industries", "prices"]
    case .noteReal: ["period", "prices", "from", "to", "index", "base", "area", "publisher"]
    case .benchmarkYear, .benchmarkHour, .neighboursYear, .neighboursHour: ["median"]
    case .datedCareer: ["career", "period"]
    case .noticeAgeHeading: ["years"]
    case .noticeAge, .noteAge: ["period", "years"]
    case .chartYear, .chartHour: ["period", "area"]
    case .chartMedian: ["career", "median"]
    case .chartHalf: ["career", "median", "lower", "upper"]
    case .chartAbove, .chartBelow, .chartLevel: ["median", "benchmark"]
    case .chartHighest, .chartSame: ["highest", "highest-median", "lowest", "lowest-median"]
    case .chartMissing: ["career"]
    case .chartMissingInList: ["count"]
    case .chartTopCode: ["amount"]
    case .dumbbellYear, .dumbbellHour: ["older", "newer", "area"]
    case .breakNamed: ["older", "newer", "period", "why"]
    case .breakMethod: ["older", "newer"]
    case .breakClassification: ["older", "newer", "from", "to"]
    case .captionYearsYear, .captionYearsHour: ["career", "area"]
    case .twinOf: ["career", "format"]
    case .dataTitle, .dataDescription: ["title"]
    case .home, .careersTitle, .comparisonsTitle, .postsTitle, .tagsTitle, .notFoundTitle,
      .cornerMeasure,
      .cornerOccupation, .cornerPeriod, .columnP10, .columnP90, .allOccupations, .difference,
      .ratio, .neighboursMissing, .aboutSame, .dumbbellNominal, .yearsNominal:
      []
    }
  }

  /// The sentence as a strings file must have it; years and careers are counted.
  var declaration: MessageDeclaration {
    MessageDeclaration(
      "messages.\(rawValue)",
      placeholders: placeholders,
      isPlural: [.noticeAgeHeading, .chartMissingInList, .postCount].contains(self)
    )
  }
}
