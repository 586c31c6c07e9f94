internal import SiteModel
internal import Templates
internal import WageData

/// The page of a generated pair as its template wrote it, with holes for what differs from pair to
/// pair.
struct PairStencil: Sendable {
  /// What a page fills in that is no piece of a career.
  enum Hole: Sendable {
    case canonical
    /// A median that is no piece.
    case median(side: Int)
    case verdict
    case overlap
    case chart
    case wages
    /// A related comparison among those that are not the page itself.
    case related(side: Int, number: Int, isURL: Bool)
  }

  private let stencil: PieceStencil
  private let holes: [Hole]
  private let pieceCount: Int

  /// Runs the template for two careers; `nil` if it writes a text in a way that depends on the text.
  init?(
    _ first: CareerParts,
    _ second: CareerParts,
    medians: MedianForm,
    isUnlisted: Bool,
    _ renderer: EditionRenderer
  ) {
    var marks = Marks()
    var texts = PageTexts()
    let (left, right) = (marks.parts(first, side: 0), marks.parts(second, side: 1))
    let pairTexts = renderer.pairTexts
    let content = PairContent(
      medians: Self.medians(medians, renderer.phrases, &marks),
      overlap: marks.markup(.overlap),
      chart: marks.markup(.chart),
      opening: .absent,
      own: [:],
      wages: marks.markup(.wages),
      related: [0, 1].flatMap { side in Self.related(side: side, &marks) }
    )
    let frame = PageFrame(
      kind: .comparison,
      title: texts.escapedText { pairTexts.appendTitle(left, right, to: &$0) },
      documentTitle: texts.escapedText { pairTexts.appendDocumentTitle(left, right, to: &$0) },
      description: texts.escapedText { pairTexts.appendDescription(left, right, to: &$0) },
      canonical: marks.url(.canonical),
      route: .pair(language: renderer.edition.number, first: 0, second: 1),
      isUnlisted: isUnlisted,
      twins: TwinLink.values(left.twins + right.twins, isOwn: false),
      structuredData: renderer.structuredData?.pair(title: renderer.jsonTitle(left, right))
        ?? .absent,
      trail: [.comparisons(language: renderer.edition.number)]
    )
    let values =
      renderer.frames.values(frame) + [renderer.siteNotices] + renderer.values(left, right, content)
    guard let stencil = renderer.templates.stencil(.comparison, values, texts: texts) else {
      return nil
    }
    self.stencil = PieceStencil(stencil, marks.fillings)
    holes = marks.holes
    pieceCount = PairPieces.facts + first.facts.count + first.sections.count
  }

  /// Appends the page of two careers, given their ``PairPieces``; what else is filled in is escaped for
  /// HTML already.
  func append(
    _ first: Pieces,
    _ second: Pieces,
    to buffer: inout [UInt8],
    fill: (Hole, inout [UInt8]) -> Void
  ) {
    stencil.append(first, second, to: &buffer) { number, bytes in fill(holes[number], &bytes) }
  }

  /// The page with an empty element in the place of each text of an editor, and with some sentences on
  /// overlaps, tables and a chart.
  func sample(overlap: [UInt8], wages: [UInt8], chart: [UInt8]) -> [UInt8] {
    let pieces = ["first", "second"].map { PairPieces.samples(count: pieceCount, side: $0) }
    var page: [UInt8] = []
    append(pieces[0], pieces[1], to: &page) { hole, bytes in
      switch hole {
      case .median, .verdict: bytes.append(UInt8(ascii: "x"))
      case .canonical: bytes += Array("https:".utf8)
      case .overlap: bytes += overlap
      case .wages: bytes += wages
      case .chart: bytes += chart
      case .related(_, _, let isURL): bytes.append(UInt8(ascii: isURL ? "#" : "x"))
      }
    }
    return page
  }

  private static func medians(
    _ form: MedianForm,
    _ phrases: Phrasebook,
    _ marks: inout Marks
  ) -> EditionRenderer.Medians {
    func published(_ key: MessageKey, _ period: PayPeriod) -> [Value] {
      [0, 1].map { side in
        let amount = marks.mark(piece: PairPieces.amount(of: .median, per: period), side: side)
        return .markup(phrases.markup(key, ["amount": Array(amount.utf8)]))
      }
    }
    let medians: [Value] =
      switch form {
      case .yearly: published(.medianYear, .year)
      case .hourly: published(.medianHour, .hour)
      case .bounded, .withoutVerdict: [0, 1].map { marks.markup(.median(side: $0)) }
      case .absent: [.absent, .absent]
      }
    return EditionRenderer.Medians(
      first: medians[0],
      second: medians[1],
      verdict: form.hasVerdict ? marks.markup(.verdict) : .absent
    )
  }

  private static func related(side: Int, _ marks: inout Marks) -> [Value] {
    (0..<RelatedComparisons.mostPerCareer).map { number in
      let values: [Value] = [
        marks.url(.related(side: side, number: number, isURL: true)),
        marks.value(.related(side: side, number: number, isURL: false)), .absent, .flag(false),
      ]
      return .record(Record(Offer.link, values))
    }
  }
}

extension PairStencil {
  /// Numbers marks, and the holes among them that no piece fills.
  private struct Marks {
    var fillings: [PieceStencil.Filling] = []
    var holes: [Hole] = []

    /// The parts of a career with marks in the place of its texts.
    mutating func parts(_ parts: CareerParts, side: Int) -> CareerParts {
      CareerParts(
        title: text(PairPieces.title, side),
        url: url(PairPieces.url, side),
        code: text(PairPieces.code, side),
        jsonTitle: text(PairPieces.jsonTitle, side).raw,
        facts: markup(parts.facts, from: PairPieces.facts, side),
        sections: markup(parts.sections, from: PairPieces.facts + parts.facts.count, side),
        twins: parts.twins.isEmpty
          ? []
          : TwinLink.marked(
            { url(PairPieces.twinURL($0), side) },
            { text(PairPieces.twinLabel($0), side) }
          )
      )
    }

    mutating func mark(piece: Int, side: Int) -> String {
      mark(side == 0 ? .first(piece) : .second(piece))
    }

    mutating func value(_ hole: Hole) -> Value { .text(Text(mark(hole))) }

    mutating func markup(_ hole: Hole) -> Value { .markup(Array(mark(hole).utf8)) }

    mutating func url(_ hole: Hole) -> Value {
      .url(SafeURL(sitePath: Array(mark(hole).utf8)))
    }

    private mutating func text(_ piece: Int, _ side: Int) -> Text {
      Text(mark(piece: piece, side: side))
    }

    private mutating func url(_ piece: Int, _ side: Int) -> SafeURL {
      SafeURL(sitePath: text(piece, side).raw)
    }

    private mutating func markup(_ values: [Value], from piece: Int, _ side: Int) -> [Value] {
      values.enumerated().map { number, value in
        if case .absent = value { .absent } else { .markup(text(piece + number, side).raw) }
      }
    }

    private mutating func mark(_ hole: Hole) -> String {
      holes.append(hole)
      return mark(.made(holes.count - 1))
    }

    private mutating func mark(_ filling: PieceStencil.Filling) -> String {
      fillings.append(filling)
      return Stencil.mark(fillings.count - 1)
    }
  }
}
