public import CalendarDates
public import SourceText

/// What a build lets pass and those who keep a site want to know.
public enum UpkeepFault: Fault {
  /// No page states a figure of a data set.
  case unusedData

  /// No table and no chart uses a price index.
  case unusedPriceIndex

  /// No page and no style sheet names a file that is copied.
  case unusedAsset

  /// A page or section is not there in a language of the site.
  case missingTranslation(language: String, path: String)

  /// A page was gone over before its data were fetched.
  case reviewedBefore(Day, dataSet: String, retrieved: Day)

  /// There are newer data of the same series.
  case newerData(dataSet: String, newer: String)

  /// The day the site speaks of is long past.
  case staleDay(Day, months: Int)

  /// The day the site speaks of has not come yet.
  case futureDay(Day)

  /// A link to another site leads to nothing.
  case deadExternalLink(String, reason: String)

  /// The program that asks other sites is not there.
  case withoutCurl

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .unusedData, .unusedPriceIndex: "data-unused"
    case .unusedAsset: "asset-unused"
    case .missingTranslation: "translation-missing"
    case .reviewedBefore: "review-outdated"
    case .newerData: "data-superseded"
    case .staleDay, .futureDay: "as-of-stale"
    case .deadExternalLink: "link-external-dead"
    case .withoutCurl: "curl-missing"
    }
  }

  /// A site with such faults is whole; only what was asked for and cannot be done is an error.
  public var severity: Severity {
    switch self {
    case .unusedData, .unusedPriceIndex, .unusedAsset, .missingTranslation, .reviewedBefore,
      .newerData, .staleDay, .futureDay, .deadExternalLink:
      .warning
    case .withoutCurl: .error
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .unusedData:
      Wording(
        "no page states anything of these data",
        help: "name them in `data`, or remove the file and its source record"
      )
    case .unusedPriceIndex:
      Wording(
        "no page tells wages by this price index",
        help:
          "write a line such as `real: 2025-05` in a wages block, or remove the file and its source "
          + "record"
      )
    case .unusedAsset:
      Wording(
        "no page and no style sheet names this file",
        help: "link to it, or remove it; what is asked for by its address belongs into Content/root"
      )
    case .missingTranslation(let language, let path):
      Wording("this is missing in the language `\(language)`", help: "write \(path)")
    case .reviewedBefore(let day, let dataSet, let retrieved):
      Wording(
        "the page was gone over on \(day), and its data \(dataSet) are of \(retrieved)",
        help: "read it again and set `reviewed`"
      )
    case .newerData(let dataSet, let newer):
      Wording(
        "the data \(dataSet) are stated here, and \(newer) are newer",
        help: "use the newer ones, or add `historical: true` to the page"
      )
    case .staleDay(let day, let months):
      Wording(
        "the site speaks of \(day), which is \(months) months ago",
        help: "set `as-of` to the day up to which you looked after the site"
      )
    case .futureDay(let day):
      Wording("the site speaks of \(day), which has not come yet", help: "set `as-of` to today")
    case .deadExternalLink(let url, let reason):
      Wording("nothing is found at \(url): \(reason)", help: "link to where it is now")
    case .withoutCurl:
      Wording(
        "links to other sites are asked for with curl, which is not in any folder of PATH",
        help: "install it, or check without --links"
      )
    }
  }
}
