internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// The medians of two careers, and in words who earns more.
  struct Medians {
    /// The first career's, with its pay period; absent where the two cannot be compared.
    let first: Value

    /// The second career's.
    let second: Value

    /// The sentence.
    let verdict: Value
  }

  /// The medians by the year, or by the hour where one of the two has none by the year, in the first
  /// of some data sets.
  func medians(
    _ first: CareerParts,
    _ second: CareerParts,
    dataSets: [Int],
    _ form: CellForm
  ) -> Medians {
    guard let dataSet = dataSets.first else {
      return Medians(first: .absent, second: .absent, verdict: .absent)
    }
    return medians(first, second, comparedIn: dataSet, form)
  }

  /// The medians by the rules of comparison, or all absent.
  func medians(
    _ first: CareerParts,
    _ second: CareerParts,
    comparedIn dataSet: Int,
    _ form: CellForm
  ) -> Medians {
    guard let compared = ComparedMedians(first.columns[dataSet], second.columns[dataSet]) else {
      return Medians(first: .absent, second: .absent, verdict: .absent)
    }
    return medians(compared, titles: (first.title, second.title), dataSet, form)
  }

  /// How the wages of two careers overlap in the first of some data sets; absent if nothing is proven.
  func overlap(
    _ first: CareerParts,
    _ second: CareerParts,
    dataSets: [Int],
    _ form: CellForm
  ) -> Value {
    guard let dataSet = dataSets.first else { return .absent }
    let html = overlaps.html(
      first.columns[dataSet],
      second.columns[dataSet],
      titles: (first.title, second.title),
      form
    )
    return html.isEmpty ? .absent : .markup(html)
  }

  private func medians(
    _ medians: ComparedMedians,
    titles: (Text, Text),
    _ dataSet: Int,
    _ form: CellForm
  ) -> Medians {
    let amounts = (figures.html(medians.first, form), figures.html(medians.second, form))
    let isYear = medians.period == .year
    let key = isYear ? MessageKey.medianYear : .medianHour
    let month = tables.referencePeriod(of: dataSet).escaped
    let verdict: [UInt8]? =
      switch medians.verdict {
      case nil: nil
      case .same:
        phrases.markup(
          isYear ? .verdictSame : .verdictSameHour,
          ["first-median": amounts.0, "second-median": amounts.1, "period": month]
        )
      case .higher(let isFirst, let ratio):
        phrases.markup(
          isYear ? .verdictHigher : .verdictHigherHour,
          [
            "higher": (isFirst ? titles.0 : titles.1).escaped,
            "lower": (isFirst ? titles.1 : titles.0).escaped,
            "ratio": figures.html(ratio, form),
            "higher-median": isFirst ? amounts.0 : amounts.1,
            "lower-median": isFirst ? amounts.1 : amounts.0, "period": month,
          ]
        )
      }
    return Medians(
      first: .markup(phrases.markup(key, ["amount": amounts.0])),
      second: .markup(phrases.markup(key, ["amount": amounts.1])),
      verdict: verdict.map { .markup($0) } ?? .absent
    )
  }
}
