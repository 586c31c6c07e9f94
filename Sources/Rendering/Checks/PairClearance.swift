internal import SiteModel
internal import Templates

/// Tells which generated pairs are faultless without a look at their pages.
///
/// All that such a page is made of is looked at once: the stencils, the words, what each career
/// contributes. The pages of a site are then as many as its pairs, the looks as many as its careers.
/// A pair with a piece that only its whole page can clear is not cleared.
struct PairClearance: Sendable {
  private let careers: [Bool]

  /// Looks at the pieces of a language's pairs.
  init(_ stencils: PairStencils, _ renderer: EditionRenderer, paths: SitePaths) {
    let origin = renderer.site.configuration.baseURL.origin
    var check = PieceCheck(paths: paths, origin: origin)
    guard !stencils.isEmpty, let frame = Self.ids(of: stencils.samples(renderer), &check),
      (renderer.phrases.samples + renderer.tables.samples).allSatisfy({ check.isInert($0) })
    else {
      careers = []
      return
    }
    let ids = renderer.parts.indices.map { career in
      Self.ids(of: stencils.pieces(of: career, renderer), notIn: frame, &check)
    }
    var holders: [[UInt8]: Int] = [:]
    for id in ids.compactMap(\.self).joined() { holders[id, default: 0] += 1 }
    // An id that two careers have would stand twice on the page of the two.
    careers = ids.map { ids in ids?.allSatisfy { holders[$0] == 1 } ?? false }
  }

  /// Whether the page of a pair is known to be faultless.
  func contains(_ pair: PairRoutes.Pair) -> Bool {
    !careers.isEmpty && careers[pair.first] && careers[pair.second]
  }

  private static func ids(
    of samples: [[UInt8]],
    _ check: inout PieceCheck
  ) -> Set<[UInt8]>? {
    var all: Set<[UInt8]> = []
    for sample in samples {
      guard let ids = check.ids(of: sample) else { return nil }
      all.formUnion(ids)
    }
    return all
  }

  private static func ids(
    of pieces: [[UInt8]],
    notIn frame: Set<[UInt8]>,
    _ check: inout PieceCheck
  ) -> Set<[UInt8]>? {
    var all: Set<[UInt8]> = []
    for piece in pieces {
      guard let ids = check.ids(of: piece), ids.isDisjoint(with: frame), ids.isDisjoint(with: all)
      else { return nil }
      all.formUnion(ids)
    }
    return all
  }
}
