internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// Appends a file of data.
  func renderData(_ route: Route, into buffer: inout [UInt8]) {
    switch route {
    case .careersTwin(_, let form), .careerTwin(_, _, let form), .comparisonTwin(_, _, let form):
      guard let page = twinPage(of: route) else { return }
      twins.append(page, neighbours: twinNeighbours(of: route), as: form, to: &buffer)
    case .discovery(_, let file): renderDiscovery(file, into: &buffer)
    case .tableSchema: buffer += TwinSchema.table.file
    case .dataPackage: buffer += DataPackage(site).json.file
    case .searchIndex:
      var index = SearchIndex(site, edition)
      buffer += index.json().file
    case .search, .home, .page, .post, .posts, .tags, .tag, .careers, .career, .comparisons,
      .comparison, .pair, .row, .notFound, .redirect, .markdownTwin:
      break
    }
  }

  /// The links of a page to its own data or, without any, to those of the careers in its tables.
  func twins(of route: Route) -> [Value] {
    let own = ownTwins(of: route)
    return own.isEmpty
      ? TwinLink.values(shownTwins(of: route), isOwn: false) : TwinLink.values(own, isOwn: true)
  }

  private func shownTwins(of route: Route) -> [TwinLink] {
    let prose: Prose
    switch route {
    case .home: prose = edition.home.prose
    case .page(_, let page): prose = edition.pages[page].prose
    case .post, .posts, .tags, .tag, .careers, .career, .comparisons, .comparison, .pair, .row,
      .search, .searchIndex, .notFound, .redirect, .careersTwin, .careerTwin, .comparisonTwin,
      .tableSchema, .dataPackage, .discovery, .markdownTwin:
      return []
    }
    let shown = prose.insertions.flatMap { insertion -> [String] in
      guard case .wages(let selection) = insertion.content else { return [] }
      return selection.groups.joined().map(\.career)
    }
    return edition.careers.indices.filter { shown.contains(edition.careers[$0].id) }
      .flatMap { parts[$0].twins }
  }

  /// The links of a list's, a career's or a comparison's page to its own data.
  func ownTwins(of route: Route) -> [TwinLink] {
    let language = edition.number
    switch route {
    case .careers:
      return listContent == nil
        ? [] : TwinLink.ofPage({ .careersTwin(language: language, form: $0) }, site: site)
    case .career(_, let career):
      return parts[career].twins.isEmpty
        ? []
        : TwinLink.ofPage(
          { .careerTwin(language: language, career: career, form: $0) },
          site: site
        )
    case .comparison(_, let comparison):
      return edition.twinContent(ofComparison: comparison, dataSets: site.dataSets) == nil
        ? []
        : TwinLink.ofPage(
          { .comparisonTwin(language: language, comparison: comparison, form: $0) },
          site: site
        )
    case .home, .page, .post, .posts, .tags, .tag, .comparisons, .pair, .row, .notFound,
      .redirect, .careersTwin, .careerTwin,
      .comparisonTwin, .tableSchema, .dataPackage, .search, .searchIndex, .discovery, .markdownTwin:
      return []
    }
  }

  /// The figures that a file of data holds; `nil` if the route is none.
  func twinPage(of route: Route) -> TwinWriter.Page? {
    let language = edition.number
    switch route {
    case .careersTwin:
      return listContent.map {
        TwinWriter.Page(
          title: phrases.text(.careersTitle),
          content: $0,
          route: .careers(language: language),
          csv: .careersTwin(language: language, form: .csv)
        )
      }
    case .careerTwin(_, let career, _):
      return edition.twinContent(ofCareer: career, dataSets: site.dataSets).map {
        TwinWriter.Page(
          title: edition.careers[career].header.title,
          content: $0,
          route: .career(language: language, career: career),
          csv: .careerTwin(language: language, career: career, form: .csv)
        )
      }
    case .comparisonTwin(_, let comparison, _):
      return edition.twinContent(ofComparison: comparison, dataSets: site.dataSets).map {
        TwinWriter.Page(
          title: edition.comparisons[comparison].header.title,
          content: $0,
          route: .comparison(language: language, comparison: comparison),
          csv: .comparisonTwin(language: language, comparison: comparison, form: .csv)
        )
      }
    case .home, .page, .post, .posts, .tags, .tag, .careers, .career, .comparisons, .comparison,
      .pair, .row, .notFound, .redirect, .tableSchema, .dataPackage, .search, .searchIndex,
      .discovery, .markdownTwin:
      return nil
    }
  }

  private var listContent: TwinContent? {
    edition.twinContent(
      ofCareers: ranking.order,
      dataSet: site.configuration.data.flatMap { site.dataSets[$0] }
    )
  }

  // Looked up for the files with rows of a career only, of which there are two a page.
  private func twinNeighbours(of route: Route) -> TwinNeighbours? {
    guard case .careerTwin(_, let career, let form) = route, form != .metadata else { return nil }
    return neighbourhood(of: career).map { neighbourhood in
      let dataSet = parts[career].columns[neighbourhood.dataSet].dataSet.id
      let columns = ([career] + neighbourhood.careers).map {
        WagesSelection.Column(career: edition.careers[$0].id, dataSet: dataSet)
      }
      return TwinNeighbours(
        own: columns[0],
        others: Array(columns.dropFirst()),
        period: neighbourhood.period
      )
    }
  }
}
