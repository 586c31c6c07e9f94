internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// What programs are told of a page that is no generated pair; absent if the site tells nothing.
  func structuredData(
    of route: Route,
    title: String,
    header: PageHeader?,
    trail: [Route]
  ) -> Value {
    guard let structuredData else { return .absent }
    let breadcrumb = structuredData.breadcrumb(trail: trail, title: title)
    switch route {
    case .page, .post, .row:
      return StructuredData.value(
        [breadcrumb] + (header.map { [structuredData.article($0, route: route)] } ?? [])
      )
    case .career(let language, let index):
      let twin = { Route.careerTwin(language: language, career: index, form: $0) }
      return StructuredData.value(
        [breadcrumb, occupation(index, url: structuredData.url(of: route))]
          + data(structuredData, twin)
      )
    case .comparison(let language, let index):
      let twin = { Route.comparisonTwin(language: language, comparison: index, form: $0) }
      return StructuredData.value(
        [breadcrumb] + (header.map { [structuredData.article($0, route: route)] } ?? [])
          + data(structuredData, twin)
      )
    case .careers(let language, page: 0):
      let twin = { Route.careersTwin(language: language, form: $0) }
      return StructuredData.value([breadcrumb] + data(structuredData, twin))
    case .posts, .tags, .tag, .careers, .comparisons: return StructuredData.value([breadcrumb])
    case .home, .pair, .notFound, .redirect, .careersTwin, .careerTwin, .comparisonTwin,
      .tableSchema, .dataPackage, .search, .searchIndex, .discovery, .markdownTwin:
      return .absent
    }
  }

  /// The title of a pair as the content of a JSON string in a page.
  func jsonTitle(_ first: CareerParts, _ second: CareerParts) -> [UInt8] {
    var bytes: [UInt8] = []
    pairTexts.appendJSONTitle(first, second, to: &bytes)
    return bytes
  }

  private func occupation(_ index: Int, url: String) -> JSONValue {
    let column = siteDataSets.first.map { parts[index].columns[$0] }
    let area = column.map { edition.language.term($0.dataSet.record.area) } ?? ""
    return Occupation(career: edition.careers[index], url: url, area: area, column: column).json
  }

  private func data(
    _ structuredData: StructuredData,
    _ twin: (TwinForm) -> Route
  ) -> [JSONValue] {
    twinPage(of: twin(.csv)).map { [structuredData.dataSet($0, json: twin(.json))] } ?? []
  }
}
