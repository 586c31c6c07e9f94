internal import ArgumentParser
internal import Rendering
internal import SiteModel
internal import WageData

/// Lists every figure that the site states, with all that is needed to trace it.
struct ListFigures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Lists every figure of the site with its place and the rows that it comes from.",
    discussion: """
      --real 2025-05 tells each amount of money in the prices of that month too, as `real:` does in a \
      block of tables, by the price index of the project: `real` is the amount, `real_missing` says \
      why there is none. Of several indexes that fit, name one: --real 2025-05,cpi-u-us.
      """
  )

  private static let fields = [
    "page", "place", "value", "bound", "derivation", "data_set", "row", "column",
  ]

  @OptionGroup var options: ListOptions

  @Option(help: "Tell money in the prices of a month too, such as 2025-05.")
  var real: String?

  func validate() throws {
    if let real { _ = try RealPrices(option: real) }
  }

  func run() throws {
    let prices = try real.map { try RealPrices(option: $0) }
    try options.run(Self.fields + (prices == nil ? [] : RealPrices.fields)) { build, write in
      try prices?.check(build.site)
      for route in build.site.routes {
        let page = JSONValue.text("/\(build.site.addresses.path(of: route))")
        build.renderer.forEachFigure(of: route) { listed in
          let real = prices?.values(of: listed.figure, build.site, options.voice.messageLanguage)
          write(ListRecord(Self.values(of: listed, page: page) + (real ?? [])))
        }
      }
    }
  }

  private static func values(of listed: ListedFigure, page: JSONValue) -> [JSONValue?] {
    let figure = listed.figure
    return [
      page, .text(place(of: listed)), .number(listed.value),
      bound(of: figure).map { .text($0) }, .text(derivation(of: figure)),
      .texts(figure.sources.map(\.dataSet)), .list(figure.sources.map { .number("\($0.line)") }),
      .texts(figure.sources.map { $0.column ?? "" }),
    ]
  }

  private static func place(of listed: ListedFigure) -> String {
    switch listed.place {
    case .prose(let location): "\(location)"
    case .table(let cell): "table \(cell)"
    case .sentence(let name): "sentence \(name)"
    }
  }

  private static func bound(of figure: Figure) -> String? {
    switch figure.amount {
    case .exactly: nil
    case .atLeast: "at-least"
    case .atMost: "at-most"
    }
  }

  private static func derivation(of figure: Figure) -> String {
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
