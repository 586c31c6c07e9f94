internal import SiteModel
internal import Templates

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
    guard isFit, let dataSet = renderer.siteDataSets.first else {
      (dataSet, pages, pieces) = (0, [], [])
      return
    }
    self.dataSet = dataSet
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
    pieces = renderer.parts.indices.map { PairStencil.pieces(of: $0, renderer) }
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
        charts.map { page.sample(overlap: renderer.overlaps.sample, wages: wages, chart: $0) }
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
    guard !pages.isEmpty, isWhole[pair.first], isWhole[pair.second],
      let strips = renderer.strips(of: pair)
    else { return false }
    let parts = (renderer.parts[pair.first], renderer.parts[pair.second])
    let columns = (parts.0.columns[dataSet], parts.1.columns[dataSet])
    let medians = PairMedians(parts, dataSet: dataSet, renderer)
    let form = (forms[pair.first] * formCount + forms[pair.second]) * MedianForm.allCases.count
    let variant = areUnlisted.count > 1 && renderer.edition.indexedPairs.contains(pair) ? 1 : 0
    let page = (form + medians.form.rawValue) * areUnlisted.count + variant
    guard let stencil = pages[page] else { return false }
    let route = Route.pair(
      language: renderer.edition.number,
      first: pair.first,
      second: pair.second
    )
    let pieces = (self.pieces[pair.first], self.pieces[pair.second])
    let own = (
      related[pair.first].firstIndex(of: route) ?? .max,
      related[pair.second].firstIndex(of: route) ?? .max
    )
    stencil.append(to: &buffer) { hole, bytes in
      switch hole {
      case .title: renderer.pairTexts.appendTitle(parts.0, parts.1, to: &bytes)
      case .documentTitle: renderer.pairTexts.appendDocumentTitle(parts.0, parts.1, to: &bytes)
      case .description: renderer.pairTexts.appendDescription(parts.0, parts.1, to: &bytes)
      case .canonical: renderer.appendAbsoluteURL(of: route, to: &bytes)
      case .jsonTitle: renderer.pairTexts.appendJSONTitle(parts.0, parts.1, to: &bytes)
      case .median(let side): medians.appendMedian(side, to: &bytes)
      case .verdict: medians.appendVerdict(to: &bytes)
      case .overlap:
        renderer.overlaps.append(
          columns.0,
          columns.1,
          titles: (parts.0.title, parts.1.title),
          .plain,
          to: &bytes
        )
      case .chart: strips.append(pair, medians, to: &bytes)
      case .wages:
        renderer.tables.appendPair(
          columns.0,
          columns.1,
          titles: (parts.0.title, parts.1.title),
          to: &bytes
        )
      case .firstPiece(let number): pieces.0.append(number, to: &bytes)
      case .secondPiece(let number): pieces.1.append(number, to: &bytes)
      case .firstRelated(let number, let isURL):
        let piece = PairStencil.relatedPiece(number < own.0 ? number : number + 1, isURL: isURL)
        pieces.0.append(piece, to: &bytes)
      case .secondRelated(let number, let isURL):
        let piece = PairStencil.relatedPiece(number < own.1 ? number : number + 1, isURL: isURL)
        pieces.1.append(piece, to: &bytes)
      }
    }
    return true
  }
}
