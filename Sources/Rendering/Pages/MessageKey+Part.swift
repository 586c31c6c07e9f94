extension MessageKey {
  /// The part of a site that says the sentence.
  var part: SitePart {
    switch self {
    case .documentTitle, .home, .notFoundTitle, .notFoundDescription: .frame
    case .postsTitle, .postsDescription, .postsPageTitle, .postsPageDescription: .posts
    case .tagsTitle, .tagsDescription, .tagTitle, .tagDescription, .tagPageTitle,
      .tagPageDescription, .postCount:
      .tags
    case .careersTitle, .careersDescription, .careersPageTitle, .careersPageDescription,
      .comparisonsTitle, .comparisonsDescription, .comparisonsPageTitle,
      .comparisonsPageDescription, .pairTitle, .pairDescription, .verdictHigher, .verdictSame,
      .verdictHigherHour, .verdictSameHour, .overlapYear, .overlapHour, .medianYear, .medianHour,
      .captionYear, .captionHour, .captionEmployment, .captionDifferenceYear,
      .captionDifferenceHour, .captionNeighboursYear, .captionNeighboursHour, .captionRealYear,
      .captionRealHour, .captionRealDifferenceYear, .captionRealDifferenceHour, .unitReal,
      .unitRealPercentiles, .unitRealDifference, .noteReal, .unitWage, .unitPercentiles,
      .unitEmployment, .unitDifference, .unitNeighbours, .benchmarkYear, .benchmarkHour,
      .datedCareer, .cornerMeasure, .cornerOccupation, .cornerPeriod, .columnP10, .columnP90,
      .allOccupations, .difference, .ratio, .neighboursYear, .neighboursHour, .neighboursMissing,
      .higherBy, .lowerBy, .aboutSame, .atLeast, .atMost, .noticeAgeHeading, .noticeAge, .noteAge,
      .chartYear, .chartHour, .chartMedian, .chartHalf, .chartAbove, .chartBelow, .chartLevel,
      .chartHighest, .chartSame, .chartMissing, .chartMissingInList, .chartTopCode, .dumbbellYear,
      .dumbbellHour, .dumbbellNominal, .breakNamed, .breakMethod, .breakClassification,
      .captionYearsYear, .captionYearsHour, .unitYears, .yearsNominal, .twinOf, .dataTitle,
      .dataDescription:
      .wages
    }
  }
}
