internal import Localization
internal import SiteModel
internal import WageData

/// The list of a site's tables by the Data Package of Frictionless Data.
struct DataPackage {
  private let site: Site

  /// Lists the tables of a site.
  init(_ site: Site) {
    self.site = site
  }

  /// The list.
  var json: JSONValue {
    let tag = site.configuration.languages[0]
    let url = site.configuration.baseURL
    var members: [(String, JSONValue)] = [
      ("profile", .text("tabular-data-package")), ("name", .text(name)),
      ("title", .text(site.configuration.name[tag] ?? "")),
    ]
    if let description = site.configuration.description?[tag] {
      members.append(("description", .text(description)))
    }
    members += [
      ("homepage", .text(url.description)),
      ("sources", .lines(sources)),
      ("resources", .lines(site.routes.withoutPairs.compactMap(resource))),
    ]
    return .object(members)
  }

  private var sources: [JSONValue] {
    site.dataSets.values.sorted { $0.id < $1.id }.map { dataSet in
      let record = dataSet.record
      return .object([
        ("title", .text("\(record.publisher), \(record.title), \(record.period)")),
        ("path", .text(record.url)), ("licence", .text(record.licence)),
      ])
    }
  }

  private func resource(_ route: Route) -> JSONValue? {
    let title: String
    switch route {
    case .careersTwin(let language, .csv):
      title =
        site.editions[language].language.strings.message("messages.careers-title")?.text() ?? ""
    case .careerTwin(let language, let career, .csv):
      title = site.editions[language].careers[career].header.title
    case .comparisonTwin(let language, let comparison, .csv):
      title = site.editions[language].comparisons[comparison].header.title
    case .careersTwin, .careerTwin, .comparisonTwin, .home, .page, .post, .posts, .tags, .tag,
      .careers, .career, .comparisons, .comparison, .pair, .row, .notFound, .redirect,
      .tableSchema, .dataPackage, .search, .searchIndex, .discovery, .markdownTwin:
      return nil
    }
    let path = site.addresses.file(of: route)
    return .object([
      ("profile", .text("tabular-data-resource")),
      ("name", .text(Self.name(ofPath: String(path.dropLast(TwinForm.csv.ending.count))))),
      ("path", .text(path)), ("title", .text(title)), ("mediatype", .text("text/csv")),
      ("encoding", .text("utf-8")),
      ("schema", .text(site.addresses.file(of: .tableSchema))),
    ])
  }

  // The host and the path, of which a name may have small letters, digits, dots and hyphens.
  private var name: String {
    let url = site.configuration.baseURL.description
    return Self.name(ofPath: String(url.drop { $0 != ":" }.dropFirst()))
  }

  private static func name(ofPath path: String) -> String {
    let isAllowed = { (character: Character) in
      character.isASCII
        && (character.isLowercase || character.isNumber || "._-".contains(character))
    }
    let parts = path.lowercased().split { !isAllowed($0) }
    return parts.joined(separator: "-")
  }
}
