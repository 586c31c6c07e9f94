internal import ArgumentParser
internal import Rendering
internal import SiteModel
internal import WageData

/// Lists every figure that the site states, with all that is needed to trace it.
struct ListFigures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Lists every figure of the site with its place and the rows that it comes from."
  )

  private static let fields = [
    "page", "place", "value", "bound", "derivation", "data_set", "row", "column",
  ]

  @OptionGroup var options: ListOptions

  func run() throws {
    try options.run(Self.fields) { build, write in
      for route in build.site.routes {
        let page = JSONValue.text("/\(build.site.addresses.path(of: route))")
        build.renderer.forEachFigure(of: route) { figure in
          write(Self.record(figure, page: page))
        }
      }
    }
  }

  private static func record(_ figure: ListedFigure, page: JSONValue) -> ListRecord {
    ListRecord([
      page, .text(place(of: figure)), .number(figure.value),
      bound(of: figure).map { .text($0) }, .text(derivation(of: figure)),
      .texts(figure.sources.map(\.dataSet)), .list(figure.sources.map { .number("\($0.line)") }),
      .texts(figure.sources.map { $0.column ?? "" }),
    ])
  }

  private static func place(of figure: ListedFigure) -> String {
    switch figure.place {
    case .prose(let location): "\(location)"
    case .table(let cell): "table \(cell)"
    case .sentence(let name): "sentence \(name)"
    }
  }

  private static func bound(of figure: ListedFigure) -> String? {
    switch figure.amount {
    case .exactly: nil
    case .atLeast: "at-least"
    case .atMost: "at-most"
    }
  }

  private static func derivation(of figure: ListedFigure) -> String {
    switch figure.derivation {
    case .published: "published"
    case .converted: "converted"
    case .inPrices(let month): "in prices of \(month)"
    case .difference: "difference"
    case .differenceInPrices(let month): "difference in prices of \(month)"
    case .ratio: "ratio"
    case .ratioInPrices(let month): "ratio in prices of \(month)"
    }
  }
}
