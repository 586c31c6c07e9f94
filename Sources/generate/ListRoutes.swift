internal import ArgumentParser
internal import Rendering
internal import SiteModel

/// Lists every file that the generator makes, without those that it copies.
struct ListRoutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "Lists every page and file of data with its language and its path."
  )

  @OptionGroup var options: ListOptions

  func run() throws {
    try options.run(["kind", "language", "path", "file"]) { build, write in
      let languages = build.site.editions.map(\.language.tag.description)
      for route in build.site.routes {
        write(
          ListRecord([
            .text(Self.kind(of: route)), .text(languages[route.language]),
            .text("/\(build.site.addresses.path(of: route))"),
            .text(build.site.addresses.file(of: route)),
          ])
        )
      }
    }
  }

  private static func kind(of route: Route) -> String {
    switch route {
    case .home: "home"
    case .page: "page"
    case .post: "post"
    case .posts: "posts"
    case .tags: "tags"
    case .tag: "tag"
    case .careers: "careers"
    case .career: "career"
    case .comparisons: "comparisons"
    case .comparison: "comparison"
    case .pair: "pair"
    case .notFound: "not-found"
    case .row: "row"
    case .redirect: "redirect"
    case .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage, .searchIndex:
      "data"
    case .discovery: "discovery"
    case .markdownTwin: "markdown"
    case .search: "search"
    }
  }
}
