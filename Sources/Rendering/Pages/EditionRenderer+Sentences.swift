internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// Hands over each sentence that is made of the figures of a page.
  func forEachSentence(of route: Route, _ body: (GeneratedSentence) -> Void) {
    switch route {
    case .home: findings(in: [edition.home.prose], body)
    case .page(_, let page): findings(in: [edition.pages[page].prose], body)
    case .career(_, let index): sentences(ofCareer: index, body)
    case .comparison(_, let index): sentences(ofComparison: index, body)
    case .pair(_, let first, let second):
      verdict(first, second, dataSets: siteDataSets, body)
      findings(in: sharedProse(first, second), body)
    case .careers:
      if let text = listFindingText { body(GeneratedSentence(kind: .finding, text: text)) }
    case .post(_, let post): findings(in: [edition.text(ofPost: post).prose], body)
    case .posts(_, let folder, 0):
      if let head = edition.folders[folder].head { findings(in: [head.prose], body) }
    case .posts, .tags, .tag, .comparisons, .row, .search, .searchIndex, .discovery, .markdownTwin,
      .notFound, .redirect,
      .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage:
      break
    }
  }

  private func sentences(ofCareer index: Int, _ body: (GeneratedSentence) -> Void) {
    if let dataSet = siteDataSets.first {
      let own = parts[index]
      let options = StripOptions(showsBenchmark: true)
      if let text = tables.charts.finding([own.columns[dataSet]], [own.title], options) {
        body(GeneratedSentence(kind: .finding, text: text))
      }
    }
    let career = edition.careers[index]
    findings(in: [career.opening] + career.sections.map(\.own), body)
  }

  private func sentences(ofComparison index: Int, _ body: (GeneratedSentence) -> Void) {
    let comparison = edition.comparisons[index]
    let (first, second) = (comparison.first, comparison.second)
    verdict(first, second, dataSets: tables.numbers(of: comparison.dataSets), body)
    findings(
      in: [comparison.opening] + comparison.sections.map(\.prose) + sharedProse(first, second),
      body
    )
  }

  // The chart at the head of a comparison says the same as its verdict.
  private func verdict(
    _ first: Int,
    _ second: Int,
    dataSets: [Int],
    _ body: (GeneratedSentence) -> Void
  ) {
    guard let dataSet = dataSets.first else { return }
    let columns = [first, second].map { parts[$0].columns[dataSet] }
    let titles = (parts[first].title, parts[second].title)
    if let text = verdict(columns[0], columns[1], titles: (titles.0.text, titles.1.text)) {
      body(GeneratedSentence(kind: .verdict, text: text))
    }
    for text in overlaps.texts(columns[0], columns[1], titles: titles) {
      body(GeneratedSentence(kind: .overlap, text: text))
    }
  }

  private func verdict(
    _ first: CareerColumn,
    _ second: CareerColumn,
    titles: (String, String)
  ) -> String? {
    guard let medians = ComparedMedians(first, second),
      let left = first.operand(.median, medians.period),
      let right = second.operand(.median, medians.period)
    else { return nil }
    let format = figures.format
    return PairVerdict(phrases, format).text(
      WageData.Comparison(left, right),
      titles: titles,
      (format.sentenceText(medians.first), format.sentenceText(medians.second)),
      period: medians.period,
      month: tables.referencePeriod(of: first.number).text
    )
  }

  private func findings(in texts: [Prose], _ body: (GeneratedSentence) -> Void) {
    for insertion in texts.flatMap(\.insertions) {
      guard case .wages(let selection) = insertion.content else { continue }
      for text in tables.findings(of: selection) {
        body(GeneratedSentence(kind: .finding, text: text))
      }
    }
  }
}
