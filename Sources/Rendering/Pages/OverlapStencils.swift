internal import Templates
internal import WageData

/// The paragraphs of generated pairs on how far their wages overlap, put together from pieces.
struct OverlapStencils: Sendable {
  // For each pay period, each overlap of the first career and each of the second.
  private let stencils: [PieceStencil]

  /// Writes every paragraph once with marks; fails if the template writes a text in a way that depends
  /// on it.
  init?(_ renderer: EditionRenderer, dataSet: Int) {
    let marks = (0..<3).map { Array(Stencil.mark($0).utf8) }
    var stencils: [PieceStencil] = []
    for period in PayPeriod.allCases {
      for isOfFirst in [true, false] {
        for overlap in Overlap.every {
          let html = renderer.overlaps.paragraph(
            overlap,
            period,
            dataSet: dataSet,
            title: marks[0],
            amounts: (marks[1], marks[2])
          )
          guard let stencil = Stencil(html) else { return nil }
          let amounts = (
            PairPieces.amount(of: overlap.firstPercentile, per: period),
            PairPieces.amount(of: overlap.secondPercentile, per: period)
          )
          let fillings: [PieceStencil.Filling] =
            isOfFirst
            ? [.first(PairPieces.title), .first(amounts.0), .second(amounts.1)]
            : [.second(PairPieces.title), .second(amounts.0), .first(amounts.1)]
          stencils.append(PieceStencil(stencil, fillings))
        }
      }
    }
    self.stencils = stencils
  }

  /// Appends a paragraph for each overlap that is proven of two careers, given their ``PairPieces``.
  func append(
    _ first: CareerColumn,
    _ second: CareerColumn,
    _ pieces: (Pieces, Pieces),
    to bytes: inout [UInt8]
  ) {
    guard let (period, overlaps) = OverlapWriter.overlaps(first, second) else { return }
    overlaps.visit { isOfFirst, overlap in
      let sides = (period == .hour ? 0 : 2) + (isOfFirst ? 0 : 1)
      stencils[sides * Overlap.every.count + overlap.number]
        .append(pieces.0, pieces.1, to: &bytes) { _, _ in }
    }
  }

  /// Every paragraph with nothing filled in that means anything.
  var sample: [UInt8] {
    let pieces = PairPieces.samples(count: PairPieces.facts, side: "")
    var bytes: [UInt8] = []
    for stencil in stencils { stencil.append(pieces, pieces, to: &bytes) { _, _ in } }
    return bytes
  }
}
