internal import WageData

/// Checks that a selection can be drawn as it asks to be.
struct ChartGuards {
  /// The data sets by id.
  let dataSets: [String: DataSet]

  /// What speaks against the chart of a selection; nothing if it shows none.
  func faults(of selection: WagesSelection) -> [FigureFault] {
    guard selection.views.contains(.chart) else { return [] }
    var faults: [FigureFault] = []
    if selection.wages.isEmpty { faults.append(.chartWithoutWages) }
    if selection.groups.count > 2 { faults.append(.chartOfDataSets(selection.groups.count)) }
    let times = selection.groups.compactMap { group in
      group.first.flatMap { dataSets[$0.dataSet]?.record.period }
    }
    if times.count == 2, times[0] == times[1] { faults.append(.chartOfOneTime("\(times[0])")) }
    return faults
  }
}
