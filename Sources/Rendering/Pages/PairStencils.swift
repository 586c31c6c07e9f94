internal import SiteModel
internal import Templates

/// Generated pairs as stencils: one for each two forms of careers, since a page's form hangs on which
/// facts and sections the two have.
///
/// Only for sites of one language, whose pairs differ in nothing else; others run the template.
final class PairStencils: Sendable {
  // A site whose careers have more forms than this has few pages of each.
  static let mostForms = 6

  private enum Hole: Sendable {
    case title
    case documentTitle
    case description
    case canonical
    case median(side: Int)
    case verdict
    case wages
    case careerTitle(side: Int)
    case careerURL(side: Int)
    case careerCode(side: Int)
    case fact(Int, side: Int)
    case section(Int, side: Int)
    case relatedURL(Int)
    case relatedTitle(Int)
  }

  /// The facts and sections that a career has.
  private struct Form: Hashable {
    let facts: [Bool]
    let sections: [Bool]

    init(_ parts: CareerParts) {
      facts = parts.facts.map { if case .absent = $0 { false } else { true } }
      sections = parts.sections.map { if case .absent = $0 { false } else { true } }
    }
  }

  private struct Page: Sendable {
    let stencil: Stencil
    let holes: [Hole]
  }

  private let forms: [Int]
  private let count: Int
  private let pages: [Page?]

  /// Runs the template once for every two forms of careers, unless there are more forms than a limit.
  init(_ renderer: EditionRenderer, mostForms: Int = PairStencils.mostForms) {
    let all = renderer.parts.map(Form.init)
    let distinct = all.reduce(into: [Form]()) { if !$0.contains($1) { $0.append($1) } }
    forms = all.map { distinct.firstIndex(of: $0) ?? 0 }
    count = distinct.count
    let isFit = renderer.site.editions.count == 1 && !renderer.edition.pairs.isEmpty
    guard isFit, count <= mostForms else {
      pages = []
      return
    }
    let samples = distinct.compactMap { form in
      all.firstIndex(of: form).map { renderer.parts[$0] }
    }
    pages = samples.flatMap { first in
      samples.map { Self.page(first, $0, renderer) }
    }
  }

  /// Appends the page of a pair; `false` if there is no stencil for it and nothing was appended.
  func append(
    _ pair: PairRoutes.Pair,
    _ renderer: EditionRenderer,
    to buffer: inout [UInt8]
  ) -> Bool {
    guard !pages.isEmpty, let page = pages[forms[pair.first] * count + forms[pair.second]],
      let dataSet = renderer.siteDataSets.first, renderer.siteDataSets.count == 1
    else { return false }
    let parts = (renderer.parts[pair.first], renderer.parts[pair.second])
    let columns = (parts.0.columns[dataSet], parts.1.columns[dataSet])
    guard columns.0.hasMedian, columns.1.hasMedian else { return false }
    let route = Route.pair(
      language: renderer.edition.number,
      first: pair.first,
      second: pair.second
    )
    let related = renderer.related.routes(near: pair.first, pair.second, except: route)
    guard related.count == RelatedComparisons.most else { return false }
    let medians = YearlyMedians(parts, dataSet: dataSet, renderer)
    page.stencil.append(to: &buffer) { number, bytes in
      switch page.holes[number] {
      case .title: renderer.pairTexts.appendTitle(parts.0, parts.1, to: &bytes)
      case .documentTitle: renderer.pairTexts.appendDocumentTitle(parts.0, parts.1, to: &bytes)
      case .description: renderer.pairTexts.appendDescription(parts.0, parts.1, to: &bytes)
      case .canonical: renderer.appendAbsoluteURL(of: route, to: &bytes)
      case .median(let side): medians.appendMedian(side, to: &bytes)
      case .verdict: medians.appendVerdict(to: &bytes)
      case .wages:
        renderer.tables.appendPair(
          columns.0,
          columns.1,
          titles: (parts.0.title, parts.1.title),
          to: &bytes
        )
      case .careerTitle(let side): bytes += (side == 0 ? parts.0 : parts.1).title.escaped
      case .careerURL(let side): bytes += (side == 0 ? parts.0 : parts.1).urlText.escaped
      case .careerCode(let side): bytes += (side == 0 ? parts.0 : parts.1).codeText.escaped
      case .fact(let number, let side):
        (side == 0 ? parts.0 : parts.1).facts[number].appendMarkup(to: &bytes)
      case .section(let number, let side):
        (side == 0 ? parts.0 : parts.1).sections[number].appendMarkup(to: &bytes)
      case .relatedURL(let number): renderer.appendSitePath(of: related[number], to: &bytes)
      case .relatedTitle(let number): renderer.appendTitle(of: related[number], to: &bytes)
      }
    }
    return true
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

  private static func page(
    _ first: CareerParts,
    _ second: CareerParts,
    _ renderer: EditionRenderer
  ) -> Page? {
    var marks = Marks()
    let sides = [first, second].enumerated().map { side, parts in
      marked(parts, side: side, &marks)
    }
    let related = (0..<RelatedComparisons.most).map { number -> Value in
      .record(
        Record(
          Offer.link,
          [
            marks.url(.relatedURL(number)), marks.value(.relatedTitle(number)), .absent,
            .flag(false),
          ]
        )
      )
    }
    let content = PairContent(
      medians: EditionRenderer.Medians(
        first: marks.value(.median(side: 0)),
        second: marks.value(.median(side: 1)),
        verdict: marks.value(.verdict)
      ),
      opening: .absent,
      own: [:],
      wages: marks.markup(.wages),
      related: related
    )
    let frame = PageFrame(
      kind: .comparison,
      title: marks.value(.title),
      documentTitle: marks.value(.documentTitle),
      description: marks.value(.description),
      canonical: marks.url(.canonical),
      route: .pair(language: renderer.edition.number, first: 0, second: 1),
      isUnlisted: true,
      list: .comparisons(language: renderer.edition.number)
    )
    let values =
      renderer.frames.values(frame) + [renderer.siteNotices]
      + renderer.values(sides[0], sides[1], content)
    guard let stencil = renderer.templates.stencil(.comparison, values) else { return nil }
    return Page(stencil: stencil, holes: marks.holes)
  }

  private static func marked(
    _ parts: CareerParts,
    side: Int,
    _ marks: inout Marks
  ) -> CareerParts {
    CareerParts(
      title: marks.text(.careerTitle(side: side)),
      url: SafeURL(sitePath: marks.text(.careerURL(side: side)).raw),
      code: marks.text(.careerCode(side: side)),
      facts: parts.facts.indices.map { number in
        if case .absent = parts.facts[number] { return .absent }
        return marks.markup(.fact(number, side: side))
      },
      sections: parts.sections.indices.map { number in
        if case .absent = parts.sections[number] { return .absent }
        return marks.markup(.section(number, side: side))
      }
    )
  }
}
