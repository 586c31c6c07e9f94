internal import SiteModel
internal import Templates
internal import WageData

/// What a career contributes to the pages of its pairs, as pieces in one order: related comparisons,
/// title, address, code, title for programs, medians, files of data, facts, sections.
enum PairPieces {
  private static let related = 2 * (RelatedComparisons.mostPerCareer + 1)

  /// The numbers of the pieces behind the related comparisons.
  static let title = related
  static let url = related + 1
  static let code = related + 2
  static let jsonTitle = related + 3

  private static let medians = related + 4
  private static let twins = medians + PayPeriod.allCases.count

  /// The number of the first fact; the sections stand behind the facts.
  static let facts = twins + 2 * TwinLink.count

  /// The number of the median of a pay period, with the sign of its currency; empty where none is
  /// published as a number.
  static func median(per period: PayPeriod) -> Int {
    switch period {
    case .year: medians
    case .hour: medians + 1
    }
  }

  /// The number of the address of a file of data.
  static func twinURL(_ number: Int) -> Int { twins + 2 * number }

  /// The number of the label of a file of data.
  static func twinLabel(_ number: Int) -> Int { twins + 2 * number + 1 }

  /// The number of the address or the title of a related comparison.
  static func related(_ number: Int, isURL: Bool) -> Int {
    isURL ? 2 * number : 2 * number + 1
  }

  /// The pieces of a career, with its median in a data set, by its number.
  static func pieces(of career: Int, dataSet: Int, _ renderer: EditionRenderer) -> Pieces {
    let parts = renderer.parts[career]
    var pieces: [[UInt8]] = []
    for route in renderer.related.candidates(of: career) {
      var (url, title): ([UInt8], [UInt8]) = ([], [])
      renderer.appendSitePath(of: route, to: &url)
      renderer.appendTitle(of: route, to: &title)
      pieces += [url, title]
    }
    // A career with fewer related comparisons or without data has the same numbers.
    while pieces.count < related { pieces.append([]) }
    pieces += [parts.title.escaped, parts.urlText.escaped, parts.codeText.escaped, parts.jsonTitle]
    pieces += [.year, .hour].map { median(of: parts.columns[dataSet], per: $0, renderer.tables) }
    pieces += parts.twins.flatMap { [$0.url.text.escaped, $0.label.escaped] }
    while pieces.count < facts { pieces.append([]) }
    return Pieces(pieces + (parts.facts + parts.sections).map(\.html))
  }

  private static func median(
    of column: CareerColumn,
    per period: PayPeriod,
    _ tables: WageTables
  ) -> [UInt8] {
    guard column.hasMedian(period), let median = column.published(.median, period) else { return [] }
    var text: [UInt8] = []
    let currency = tables.currencyFormat(of: column.number)
    tables.format.appendMoney(median.units, currency, per: period, to: &text)
    return Text(utf8: text).escaped
  }

  /// Pieces that mean nothing, for a side of a page: an id in each markup, so that one that stands twice
  /// shows.
  static func samples(count: Int, side: String) -> Pieces {
    Pieces(
      (0..<count).map { number in
        switch number {
        case 0..<related: [UInt8(ascii: number % 2 == 0 ? "#" : "x")]
        case url: [UInt8(ascii: "#")]
        case title, code, jsonTitle, medians..<twins: [UInt8(ascii: "x")]
        case twins..<facts: [UInt8(ascii: (number - twins) % 2 == 0 ? "#" : "x")]
        case _: Array("<i id=\"\(side) \(number)\"></i>".utf8)
        }
      }
    )
  }
}
