internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// The most careers on the home page; the list of careers has the others.
  static let mostOnHome = 12

  /// The careers on the home page, those with the highest medians first.
  var homeCareers: [Int] { Array(ranking.order.prefix(Self.mostOnHome)) }

  /// The links of the home page to careers, each with its median.
  var homeCareerLinks: [Value] {
    homeCareers.map { career in
      .record(
        Record(
          Offer.rankedCareer,
          [
            .url(parts[career].url), .text(parts[career].title),
            .text(Text(edition.careers[career].header.description)),
            homeMedian(of: career).map { median in
              let key = median.period == .year ? MessageKey.medianYear : .medianHour
              return .markup(
                phrases.markup(key, ["amount": figures.html(median.figure, .traced)])
              )
            } ?? .absent,
          ]
        )
      )
    }
  }

  /// The values of a page of the list of careers.
  func careers(onPage page: Int) -> [Value] {
    let shown = ranking.careers(onPage: page)
    var ids = TableNumbers()
    let tables = listTables(shown, ids: &ids)
    let pages = pageLinks(edition.careerPages, at: page) {
      .careers(language: edition.number, page: $0)
    }
    return listFrame(page)
      + [
        siteNotices, listFinding, listChart(shown, ids: &ids), tables,
        .list(shown.map(careerLink)), .list(pages), .flag(pages.count > 1),
      ]
  }

  /// Hands over each figure of a page of the list of careers.
  func listFigures(onPage page: Int, _ body: (ListedFigure) -> Void) {
    guard let dataSet = siteDataSets.first else { return }
    for end in rankingFinding.map({ [$0.highest, $0.lowest] }) ?? [] {
      let name = TableFigures.name(
        [figureName(of: end.career, dataSet: dataSet)],
        .median,
        .year
      )
      body(ListedFigure(end.median, at: .sentence(name)))
    }
    let group = ranking.careers(onPage: page).map {
      WagesSelection.Column(
        career: edition.careers[$0].id,
        dataSet: parts[$0].columns[dataSet].dataSet.id
      )
    }
    var figures = tables.figures(of: group, .list)
    figures.isList = true
    figures.forEach(body)
  }

  /// Hands over each figure of the links to careers on the home page.
  func homeFigures(_ body: (ListedFigure) -> Void) {
    guard let dataSet = siteDataSets.first else { return }
    for career in homeCareers {
      guard let median = homeMedian(of: career) else { continue }
      let name = TableFigures.name(
        [figureName(of: career, dataSet: dataSet)],
        .median,
        median.period
      )
      body(ListedFigure(median.figure, at: .sentence(name)))
    }
  }

  private func figureName(of career: Int, dataSet: Int) -> String {
    "\(edition.careers[career].id)@\(parts[career].columns[dataSet].dataSet.id)"
  }

  private func homeMedian(of career: Int) -> (figure: Figure, period: PayPeriod)? {
    guard let dataSet = siteDataSets.first else { return nil }
    for period in [PayPeriod.year, .hour] {
      let operand = parts[career].columns[dataSet].operand(.median, period)
      if let figure = operand.flatMap({ try? $0.published() }) { return (figure, period) }
    }
    return nil
  }

  private var rankingFinding: RankingFinding? {
    guard let dataSet = siteDataSets.first else { return nil }
    return RankingFinding(ranking) { parts[$0].columns[dataSet] }
  }

  /// What the list of careers says of its ends, as plain text; `nil` if nothing.
  var listFindingText: String? {
    rankingFinding.map { finding in
      phrases.text(
        finding.isSame ? .chartSame : .chartHighest,
        [
          "highest": parts[finding.highest.career].title.text,
          "highest-median": figures.format.sentenceText(finding.highest.median),
          "lowest": parts[finding.lowest.career].title.text,
          "lowest-median": figures.format.sentenceText(finding.lowest.median),
        ]
      )
    }
  }

  private var listFinding: Value {
    guard let finding = rankingFinding else { return .absent }
    return .markup(
      phrases.markup(
        finding.isSame ? .chartSame : .chartHighest,
        [
          "highest": parts[finding.highest.career].title.escaped,
          "highest-median": figures.html(finding.highest.median, .traced),
          "lowest": parts[finding.lowest.career].title.escaped,
          "lowest-median": figures.html(finding.lowest.median, .traced),
        ]
      )
    )
  }

  // The table of the same figures has the first id of the page's tables.
  private func listChart(_ shown: [Int], ids: inout TableNumbers) -> Value {
    guard let dataSet = siteDataSets.first else { return .absent }
    var tables = TableNumbers()
    let options = StripOptions(
      periods: [.year],
      showsBenchmark: true,
      table: tables.next(),
      axis: ranking.axis,
      isList: true
    )
    var bytes: [UInt8] = []
    self.tables.charts.appendStrip(
      shown.map { parts[$0].columns[dataSet] },
      shown.map { parts[$0].title },
      options,
      ids: &ids,
      to: &bytes
    )
    return bytes.isEmpty ? .absent : .markup(bytes)
  }

  private func listTables(_ shown: [Int], ids: inout TableNumbers) -> Value {
    guard let dataSet = siteDataSets.first else { return .absent }
    var bytes: [UInt8] = []
    tables.appendList(
      shown.map { parts[$0].columns[dataSet] },
      shown.map { parts[$0].title },
      links: shown.map { parts[$0].url },
      ids: &ids,
      to: &bytes
    )
    return .markup(bytes)
  }

  private func careerLink(_ career: Int) -> Value {
    link(
      to: .career(language: edition.number, career: career),
      label: parts[career].title,
      description: edition.careers[career].header.description
    )
  }

  private func listFrame(_ page: Int) -> [Value] {
    let list = Route.careers(language: edition.number)
    guard page > 0 else {
      return frame(.careers, route: list, title: .careersTitle, description: .careersDescription)
    }
    return frame(
      .careers,
      route: .careers(language: edition.number, page: page),
      title: .careersPageTitle,
      description: .careersPageDescription,
      page: page,
      list: list
    )
  }
}
