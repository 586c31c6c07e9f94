internal import SiteModel
internal import Templates

/// The page of a generated pair as its template wrote it, with holes for what differs from pair to
/// pair.
struct PairStencil: Sendable {
  /// What is filled in.
  enum Hole: Sendable {
    case title
    case documentTitle
    case description
    case canonical
    /// The heading as the content of a JSON string.
    case jsonTitle
    case median(side: Int)
    case verdict
    case overlap
    case chart
    case wages
    case firstPiece(Int)
    case secondPiece(Int)
    case firstRelated(Int, isURL: Bool)
    case secondRelated(Int, isURL: Bool)
  }

  private let stencil: Stencil
  private let holes: [Hole]

  /// Runs the template for two careers; `nil` if it writes a text in a way that depends on the text.
  init?(
    _ first: CareerParts,
    _ second: CareerParts,
    medians: MedianForm,
    isUnlisted: Bool,
    _ renderer: EditionRenderer
  ) {
    var marks = Marks()
    let sides = (Self.marked(first, side: 0, &marks), Self.marked(second, side: 1, &marks))
    let content = PairContent(
      medians: Self.medians(medians, &marks),
      overlap: marks.markup(.overlap),
      chart: marks.markup(.chart),
      opening: .absent,
      own: [:],
      wages: marks.markup(.wages),
      related: [0, 1].flatMap { side in Self.related(side: side, &marks) }
    )
    let frame = PageFrame(
      kind: .comparison,
      title: marks.value(.title),
      documentTitle: marks.value(.documentTitle),
      description: marks.value(.description),
      canonical: marks.url(.canonical),
      route: .pair(language: renderer.edition.number, first: 0, second: 1),
      isUnlisted: isUnlisted,
      twins: TwinLink.values(sides.0.twins + sides.1.twins, isOwn: false),
      structuredData: renderer.structuredData?.pair(title: marks.text(.jsonTitle).raw) ?? .absent,
      list: .comparisons(language: renderer.edition.number)
    )
    let values =
      renderer.frames.values(frame) + [renderer.siteNotices]
      + renderer.values(sides.0, sides.1, content)
    guard let stencil = renderer.templates.stencil(.comparison, values) else { return nil }
    self.stencil = stencil
    holes = marks.holes
  }

  /// Appends the page; what is filled in is escaped for HTML already.
  func append(to buffer: inout [UInt8], fill: (Hole, inout [UInt8]) -> Void) {
    stencil.append(to: &buffer) { number, bytes in fill(holes[number], &bytes) }
  }

  /// The page with an empty element in the place of each text of an editor, and with some sentences on
  /// overlaps, tables and a chart.
  func sample(overlap: [UInt8], wages: [UInt8], chart: [UInt8]) -> [UInt8] {
    var page: [UInt8] = []
    append(to: &page) { hole, bytes in
      switch hole {
      case .title, .documentTitle, .description, .jsonTitle, .median, .verdict:
        bytes.append(UInt8(ascii: "x"))
      case .canonical: bytes += Array("https:".utf8)
      case .overlap: bytes += overlap
      case .wages: bytes += wages
      case .chart: bytes += chart
      case .firstRelated(_, let isURL), .secondRelated(_, let isURL):
        bytes.append(UInt8(ascii: isURL ? "#" : "x"))
      case .firstPiece(let number): bytes += Self.sample(ofPiece: number, side: "first")
      case .secondPiece(let number): bytes += Self.sample(ofPiece: number, side: "second")
      }
    }
    return page
  }

  // With an id, so that a text that stands twice shows.
  private static func sample(ofPiece number: Int, side: String) -> [UInt8] {
    switch number - relatedPieces {
    case 1: [UInt8(ascii: "#")]
    case 0, 2: [UInt8(ascii: "x")]
    case let own where own < ownPieces: [UInt8(ascii: (own - 3) % 2 == 0 ? "#" : "x")]
    case _: Array("<i id=\"\(side) \(number)\"></i>".utf8)
    }
  }

  private static func medians(_ form: MedianForm, _ marks: inout Marks) -> EditionRenderer.Medians {
    EditionRenderer.Medians(
      first: form == .absent ? .absent : marks.markup(.median(side: 0)),
      second: form == .absent ? .absent : marks.markup(.median(side: 1)),
      verdict: form == .whole ? marks.markup(.verdict) : .absent
    )
  }

  private static func related(side: Int, _ marks: inout Marks) -> [Value] {
    (0..<RelatedComparisons.mostPerCareer).map { number in
      let holes: (url: Hole, title: Hole) =
        side == 0
        ? (.firstRelated(number, isURL: true), .firstRelated(number, isURL: false))
        : (.secondRelated(number, isURL: true), .secondRelated(number, isURL: false))
      let values = [marks.url(holes.url), marks.value(holes.title), .absent, .flag(false)]
      return .record(Record(Offer.link, values))
    }
  }

  /// Numbers holes.
  private struct Marks {
    var holes: [Hole] = []

    mutating func text(_ hole: Hole) -> Text {
      holes.append(hole)
      return Text(Stencil.mark(holes.count - 1))
    }

    mutating func value(_ hole: Hole) -> Value { .text(text(hole)) }

    mutating func markup(_ hole: Hole) -> Value { .markup(text(hole).raw) }

    mutating func url(_ hole: Hole) -> Value { .url(SafeURL(sitePath: text(hole).raw)) }
  }
}

// The pieces of a career stand in one order: related comparisons, title, address, code, files of data,
// facts, sections.
extension PairStencil {
  private static let relatedPieces = 2 * (RelatedComparisons.mostPerCareer + 1)

  // Behind the related ones: title, address, code, and of each file of data the address and the label.
  private static let ownPieces = 3 + 2 * TwinLink.count

  /// What a career contributes to the pages of its pairs.
  static func pieces(of career: Int, _ renderer: EditionRenderer) -> Pieces {
    let parts = renderer.parts[career]
    var pieces: [[UInt8]] = []
    for route in renderer.related.candidates(of: career) {
      var (url, title): ([UInt8], [UInt8]) = ([], [])
      renderer.appendSitePath(of: route, to: &url)
      renderer.appendTitle(of: route, to: &title)
      pieces += [url, title]
    }
    pieces += [parts.title.escaped, parts.urlText.escaped, parts.codeText.escaped]
    pieces += parts.twins.flatMap { [$0.url.text.escaped, $0.label.escaped] }
    // A career without data has the same numbers.
    while pieces.count < relatedPieces + ownPieces { pieces.append([]) }
    return Pieces(pieces + (parts.facts + parts.sections).map(\.html))
  }

  /// The number of the piece that is the address or the title of a related comparison.
  static func relatedPiece(_ number: Int, isURL: Bool) -> Int {
    isURL ? 2 * number : 2 * number + 1
  }

  private static func marked(
    _ parts: CareerParts,
    side: Int,
    _ marks: inout Marks
  ) -> CareerParts {
    let hole = { (number: Int) -> Hole in
      side == 0 ? .firstPiece(relatedPieces + number) : .secondPiece(relatedPieces + number)
    }
    let markup = { (values: [Value], start: Int, marks: inout Marks) -> [Value] in
      values.enumerated().map { number, value in
        if case .absent = value { .absent } else { marks.markup(hole(start + number)) }
      }
    }
    return CareerParts(
      title: marks.text(hole(0)),
      url: SafeURL(sitePath: marks.text(hole(1)).raw),
      code: marks.text(hole(2)),
      facts: markup(parts.facts, ownPieces, &marks),
      sections: markup(parts.sections, ownPieces + parts.facts.count, &marks),
      twins: parts.twins.isEmpty
        ? []
        : TwinLink.marked(
          { SafeURL(sitePath: marks.text(hole(3 + 2 * $0)).raw) },
          { marks.text(hole(4 + 2 * $0)) }
        )
    )
  }
}
