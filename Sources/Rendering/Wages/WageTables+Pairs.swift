internal import SiteModel
internal import Templates

extension WageTables {
  /// Appends the standard tables of two careers, the first on their page, with their source.
  func appendPair(
    _ first: CareerColumn,
    _ second: CareerColumn,
    titles: (Text, Text),
    to bytes: inout [UInt8]
  ) {
    if !stencils.isEmpty, let stencil = stencils[first.number] {
      stencil.append(first, second, to: &bytes)
    } else {
      var ids = TableNumbers()
      append([first, second], [titles.0, titles.1], .pair, .plain, ids: &ids, to: &bytes)
    }
  }

  /// What every cell may hold beside its figure, and every legend.
  var samples: [[UInt8]] { cells.samples }

  /// The standard tables of two careers with empty cells; none if their template writes figures in a
  /// way that depends on the figures.
  func pairSamples(dataSet: Int) -> [[UInt8]] {
    stencils[dataSet]?.samples ?? []
  }
}
