internal import SiteModel
internal import Templates
internal import WageData

/// What a career contributes to the pages of its pairs, as pieces in one order: related comparisons,
/// title, address, code, title for programs, percentiles, files of data, facts, sections.
enum PairPieces {
  private static let related = 2 * (RelatedComparisons.mostPerCareer + 1)

  /// The numbers of the pieces behind the related comparisons.
  static let title = related
  static let url = related + 1
  static let code = related + 2
  static let jsonTitle = related + 3

  private static let amounts = related + 4
  private static let twins = amounts + PayPeriod.allCases.count * Measure.percentiles.count

  /// The number of the first fact; the sections stand behind the facts.
  static let facts = twins + 2 * TwinLink.count

  /// The number of a published percentile as a sentence has it; empty where none is published.
  static func amount(of percentile: Measure, per period: PayPeriod) -> Int {
    switch period {
    case .hour: amounts + percentile.slot
    case .year: amounts + Measure.percentiles.count + percentile.slot
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
    pieces += PayPeriod.allCases.flatMap { period in
      Measure.percentiles.map {
        renderer.overlaps.amount($0, of: parts.columns[dataSet], period, .plain)
      }
    }
    pieces += parts.twins.flatMap { [$0.url.text.escaped, $0.label.escaped] }
    while pieces.count < facts { pieces.append([]) }
    return Pieces(pieces + (parts.facts + parts.sections).map(\.html))
  }

  /// Pieces that mean nothing, for a side of a page: an id in each markup, so that one that stands twice
  /// shows.
  static func samples(count: Int, side: String) -> Pieces {
    Pieces(
      (0..<count).map { number in
        switch number {
        case 0..<related: [UInt8(ascii: number % 2 == 0 ? "#" : "x")]
        case url: [UInt8(ascii: "#")]
        case title, code, jsonTitle, amounts..<twins: [UInt8(ascii: "x")]
        case twins..<facts: [UInt8(ascii: (number - twins) % 2 == 0 ? "#" : "x")]
        case _: Array("<i id=\"\(side) \(number)\"></i>".utf8)
        }
      }
    )
  }
}
