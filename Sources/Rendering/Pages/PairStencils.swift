internal import SiteModel
internal import Templates
internal import WageData

/// Generated pairs as stencils: one for each two forms of careers, since a page's form hangs on which
/// facts and sections the two have, for each form of their medians, and for whether it is listed.
///
/// Only for sites of one language, whose pairs differ in nothing else; others run the template.
final class PairStencils: Sendable {
  // A site whose careers have more forms than this has few pages of each.
  static let mostForms = 6

  private let forms: [Int]
  private let formCount: Int
  private let pages: [PairStencil?]
  private let pieces: [Pieces]
  private let related: [[Route]]
  /// Whether each career has as many related comparisons as a stencil has places for.
  private let isWhole: [Bool]
  /// Whether the pages of each variant of a stencil are unlisted; one variant, or both.
  private let areUnlisted: [Bool]
  private let dataSet: Int
  private let overlaps: OverlapStencils?
  private let verdicts: (year: PublishedVerdict, hour: PublishedVerdict)?

  /// Runs the template once for every two forms of careers, unless there are more forms than a limit.
  init(_ renderer: EditionRenderer, mostForms: Int = PairStencils.mostForms) {
    let all = renderer.parts.map(CareerForm.init)
    let distinct = all.reduce(into: [CareerForm]()) { if !$0.contains($1) { $0.append($1) } }
    forms = all.map { distinct.firstIndex(of: $0) ?? 0 }
    formCount = distinct.count
    related = renderer.parts.indices.map { renderer.related.candidates(of: $0) }
    isWhole = related.map { $0.count > RelatedComparisons.mostPerCareer }
    let areUnlisted = Self.variants(of: renderer.edition)
    self.areUnlisted = areUnlisted
    let isFit =
      renderer.site.editions.count == 1 && !renderer.edition.pairs.isEmpty
      && renderer.siteDataSets.count == 1 && distinct.count <= mostForms
      && isWhole.contains(true)
    guard isFit, let dataSet = renderer.siteDataSets.first,
      let year = PublishedVerdict(renderer, dataSet: dataSet, per: .year),
      let hour = PublishedVerdict(renderer, dataSet: dataSet, per: .hour),
      let overlaps = OverlapStencils(renderer, dataSet: dataSet)
    else {
      (dataSet, pages, pieces, verdicts, overlaps) = (0, [], [], nil, nil)
      return
    }
    self.dataSet = dataSet
    verdicts = (year, hour)
    self.overlaps = overlaps
    let samples = distinct.compactMap { form in
      all.firstIndex(of: form).map { renderer.parts[$0] }
    }
    pages = samples.flatMap { first in
      samples.flatMap { second in
        MedianForm.allCases.flatMap { medians in
          areUnlisted.map {
            PairStencil(first, second, medians: medians, isUnlisted: $0, renderer)
          }
        }
      }
    }
    pieces = renderer.parts.indices.map { PairPieces.pieces(of: $0, dataSet: dataSet, renderer) }
  }

  // The unlisted variant first, where there are both.
  private static func variants(of edition: Edition) -> [Bool] {
    switch edition.indexedPairs.count {
    case 0: [true]
    case edition.pairs.count: [false]
    case _: [true, false]
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { pages.isEmpty }

  /// Every stencil with nothing filled in that means anything; none if the tables have no stencil.
  func samples(_ renderer: EditionRenderer) -> [[UInt8]] {
    // Those of the other pay period differ in words only, which are looked at apart.
    let charts = renderer.strips.first?.samples ?? [[]]
    return pages.compactMap(\.self).flatMap { page in
      renderer.tables.pairSamples(dataSet: dataSet).flatMap { wages in
        charts.map { page.sample(overlap: overlaps?.sample ?? [], wages: wages, chart: $0) }
      }
    }
  }

  /// All that a career contributes to the pages of its pairs.
  func pieces(of career: Int, _ renderer: EditionRenderer) -> [[UInt8]] {
    let all = [pieces[career], renderer.parts[career].columns[dataSet].pieces]
    return all.flatMap { pieces in (0..<pieces.count).map { pieces[$0] } }
      + renderer.strips.flatMap { $0.pieces(of: career) }
  }

  /// Appends the page of a pair; `false` if there is no stencil for it and nothing was appended.
  func append(
    _ pair: PairRoutes.Pair,
    _ renderer: EditionRenderer,
    to buffer: inout [UInt8]
  ) -> Bool {
    guard !pages.isEmpty, isWhole[pair.first], isWhole[pair.second] else { return false }
    let parts = (renderer.parts[pair.first], renderer.parts[pair.second])
    let strips = renderer.strips(of: pair)
    // Of two careers without a pay period in common a chart is drawn, unless it has no row at all.
    var drawn: [UInt8] = []
    if strips == nil {
      renderer.appendChart(of: [parts.0, parts.1], in: dataSet, to: &drawn)
      guard !drawn.isEmpty else { return false }
    }
    let medians = PairMedians(parts, dataSet: dataSet, renderer)
    guard let stencil = stencil(of: pair, medians.form, renderer) else { return false }
    let route = Route.pair(
      language: renderer.edition.number,
      first: pair.first,
      second: pair.second
    )
    let pieces = (self.pieces[pair.first], self.pieces[pair.second])
    let columns = (parts.0.columns[dataSet], parts.1.columns[dataSet])
    // Where the page itself stands among the comparisons of each career, which leave it out.
    let own = (place(of: route, near: pair.first), place(of: route, near: pair.second))
    stencil.append(pieces.0, pieces.1, to: &buffer) { hole, bytes in
      switch hole {
      case .canonical: renderer.appendAbsoluteURL(of: route, to: &bytes)
      case .median(let side): medians.appendMedian(side, to: &bytes)
      case .verdict: appendVerdict(medians, pieces, to: &bytes)
      case .overlap:
        overlaps?.append(columns.0, columns.1, pieces, to: &bytes)
      case .chart:
        bytes += drawn
        strips?.append(pair, hasFinding: medians.form.hasVerdict, to: &bytes) {
          appendVerdict(medians, pieces, to: &$0)
        }
      case .wages:
        renderer.tables.appendPair(
          columns.0,
          columns.1,
          titles: (parts.0.title, parts.1.title),
          to: &bytes
        )
      case .related(let side, let number, let isURL):
        let place = side == 0 ? own.0 : own.1
        let piece = PairPieces.related(number < place ? number : number + 1, isURL: isURL)
        (side == 0 ? pieces.0 : pieces.1).append(piece, to: &bytes)
      }
    }
    return true
  }

  private func place(of route: Route, near career: Int) -> Int {
    related[career].firstIndex(of: route) ?? .max
  }

  private func stencil(
    of pair: PairRoutes.Pair,
    _ medians: MedianForm,
    _ renderer: EditionRenderer
  ) -> PairStencil? {
    let form = (forms[pair.first] * formCount + forms[pair.second]) * MedianForm.allCases.count
    let variant = areUnlisted.count > 1 && renderer.edition.indexedPairs.contains(pair) ? 1 : 0
    return pages[(form + medians.rawValue) * areUnlisted.count + variant]
  }

  private func appendVerdict(
    _ medians: PairMedians,
    _ pieces: (Pieces, Pieces),
    to bytes: inout [UInt8]
  ) {
    switch medians {
    case .published(let pair, .year): verdicts?.year.append(pair, pieces, to: &bytes)
    case .published(let pair, .hour): verdicts?.hour.append(pair, pieces, to: &bytes)
    case .compared(let medians): bytes += medians.verdict.html
    }
  }
}
