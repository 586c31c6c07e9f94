internal import SiteModel
internal import WageData

extension WageTables {
  /// What is said of the charts of a selection, but of those that set two times beside each other.
  func findings(of selection: WagesSelection) -> [String] {
    guard selection.views.contains(.chart), !selection.showsDumbbell else { return [] }
    return selection.groups.compactMap { group in
      let columns = group.compactMap(column)
      let isDated = isDated(columns)
      return charts.finding(
        columns,
        zip(group, columns).map { title(of: $0.career, $1, isDated: isDated) },
        StripOptions(periods: selection.periods, showsBenchmark: selection.showsBenchmark)
      )
    }
  }

  /// The figures of the tables of some careers.
  func figures(of group: [WagesSelection.Column], _ selection: WagesSelection) -> TableFigures {
    let columns = group.compactMap { place in
      column(place).map {
        TableFigures.Column(name: "\(place.career)@\(place.dataSet)", cells: $0)
      }
    }
    let benchmark = columns.first.flatMap { first in
      benchmarks[first.cells.number].map {
        TableFigures.Column(
          name: "\(TwinRows.allOccupations)@\(first.cells.dataSet.id)",
          cells: $0
        )
      }
    }
    return TableFigures(
      columns: columns,
      benchmark: selection.showsBenchmark ? benchmark : nil,
      selection: selection
    )
  }
}
