internal import SiteModel
internal import WageData

extension EditionRenderer {
  /// Hands over each figure of a page: in the order of the page where its template keeps the given
  /// one.
  func forEachFigure(of route: Route, _ body: (ListedFigure) -> Void) {
    switch route {
    case .home:
      figures(in: [edition.home.prose], body)
      homeFigures(body)
    case .page(_, let page): figures(in: [edition.pages[page].prose], body)
    case .post(_, let post): figures(in: [edition.text(ofPost: post).prose], body)
    case .posts(_, let folder, let page):
      figures(in: page == 0 ? edition.folders[folder].head.map { [$0.prose] } ?? [] : [], body)
    case .career(_, let index): figures(ofCareer: index, body)
    case .comparison(_, let index): figures(ofComparison: index, body)
    case .pair(_, let first, let second):
      medianFigures(first, second, dataSets: siteDataSets, body)
      figures(in: sharedProse(first, second), body)
      defaultTables([first, second], siteDataSets, body)
    case .careers(_, let page): listFigures(onPage: page, body)
    case .tags, .tag, .comparisons, .row, .notFound, .redirect, .careersTwin, .careerTwin,
      .comparisonTwin, .tableSchema, .dataPackage, .search, .searchIndex, .discovery, .markdownTwin:
      break
    }
  }

  private func figures(ofCareer index: Int, _ body: (ListedFigure) -> Void) {
    let career = edition.careers[index]
    figures(
      in: [career.opening] + career.facts.map(\.value)
        + career.sections.flatMap { [$0.title, $0.own] },
      body
    )
    let holdsWages = career.opening.holdsWages || career.sections.contains { $0.own.holdsWages }
    if !holdsWages { defaultTables([index], siteDataSets, body) }
    if let years = years(of: parts[index]) {
      TableFigures.cells(of: years, career: career.id).forEach(body)
    }
    neighbourFigures(of: index, body)
  }

  private func figures(ofComparison index: Int, _ body: (ListedFigure) -> Void) {
    let comparison = edition.comparisons[index]
    let (first, second) = (comparison.first, comparison.second)
    let dataSets = tables.numbers(of: comparison.dataSets)
    medianFigures(first, second, dataSets: dataSets, body)
    let own = comparison.sections.flatMap { ($0.title.map { [$0] } ?? []) + [$0.prose] }
    figures(in: [comparison.opening] + own + sharedProse(first, second), body)
    let holdsWages =
      comparison.opening.holdsWages || comparison.sections.contains { $0.prose.holdsWages }
    if !holdsWages { defaultTables([first, second], dataSets, body) }
  }

  // Facts that both have, and the sections of each.
  func sharedProse(_ first: Int, _ second: Int) -> [Prose] {
    let careers = [edition.careers[first], edition.careers[second]]
    let facts = careers.enumerated().flatMap { index, career in
      career.facts.filter { fact in careers[1 - index].facts.contains { $0.key == fact.key } }
    }
    return facts.map(\.value) + careers.flatMap(\.sections).map(\.paired)
  }

  private func figures(in texts: [Prose], _ body: (ListedFigure) -> Void) {
    for insertion in texts.flatMap(\.insertions) {
      switch insertion.content {
      case .figure(let figure): body(ListedFigure(figure))
      case .wages(let selection):
        for group in selection.groups { tables.figures(of: group, selection).forEach(body) }
      case .destination, .term, .claim: break
      }
    }
  }

  private func defaultTables(
    _ careers: [Int],
    _ dataSets: [Int],
    _ body: (ListedFigure) -> Void
  ) {
    for dataSet in dataSets {
      let columns = careers.map { parts[$0].columns[dataSet] }
      guard let first = columns.first, columns.contains(where: \.hasRow) else { continue }
      let group = careers.map {
        WagesSelection.Column(career: edition.careers[$0].id, dataSet: first.dataSet.id)
      }
      tables.figures(of: group, careers.count == 2 ? .pair : .career).forEach(body)
    }
  }

  private func medianFigures(
    _ first: Int,
    _ second: Int,
    dataSets: [Int],
    _ body: (ListedFigure) -> Void
  ) {
    guard let dataSet = dataSets.first,
      let medians = ComparedMedians(parts[first].columns[dataSet], parts[second].columns[dataSet])
    else { return }
    let names = [first, second].map { index in
      "\(edition.careers[index].id)@\(parts[index].columns[dataSet].dataSet.id)"
    }
    func list(_ operands: [String], _ figure: Figure) {
      let place = TableFigures.name(operands, .median, medians.period)
      body(ListedFigure(figure, at: .sentence(place)))
    }
    func listBoth() {
      list([names[0]], medians.first)
      list([names[1]], medians.second)
    }
    // At the head of each career, and again in the sentence that compares the two.
    listBoth()
    switch medians.verdict {
    case nil: break
    case .same: listBoth()
    case .higher(let isFirst, let ratio):
      list(["ratio"] + (isFirst ? names : names.reversed()), ratio)
      listBoth()
    }
    overlapFigures((first, second), names, dataSet: dataSet, body)
  }

  private func overlapFigures(
    _ careers: (Int, Int),
    _ names: [String],
    dataSet: Int,
    _ body: (ListedFigure) -> Void
  ) {
    let columns = [careers.0, careers.1].map { parts[$0].columns[dataSet] }
    guard let (period, overlaps) = OverlapWriter.overlaps(columns[0], columns[1]) else { return }
    overlaps.visit { isOfFirst, overlap in
      let own = isOfFirst ? 0 : 1
      let places = [(own, overlap.firstPercentile), (1 - own, overlap.secondPercentile)]
      for (side, measure) in places {
        guard let figure = try? columns[side].operand(measure, period)?.published() else {
          continue
        }
        let place = TableFigures.name([names[side]], measure, period)
        body(ListedFigure(figure, at: .sentence(place)))
      }
    }
  }
}
