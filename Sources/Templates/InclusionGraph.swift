internal import SourceText

/// Which units include which, in order to find those that include themselves without end.
///
/// Records are trees, so an inclusion ends if each turn goes down into the innermost record.
struct InclusionGraph {
  private struct Edge {
    let target: Int
    let descent: Descent
    let name: String
    let location: SourceLocation
  }

  private var edges: [Int: [Edge]] = [:]

  /// Adds an inclusion with the sections around it.
  mutating func add(
    from source: Int,
    to target: Int,
    through descents: [Descent],
    name: String,
    at location: SourceLocation
  ) {
    let descent: Descent =
      descents.contains(.leaves) ? .leaves : descents.contains(.descends) ? .descends : .stays
    edges[source, default: []].append(
      Edge(target: target, descent: descent, name: name, location: location)
    )
  }

  /// A fault for each inclusion that may never end.
  var report: DiagnosticReport {
    var report = DiagnosticReport()
    for (source, edges) in edges.sorted(by: { $0.key < $1.key }) {
      for edge in edges where isEndless(edge, from: source) {
        report.add(TemplateFault.endlessPartial(edge.name), at: edge.location)
      }
    }
    return report
  }

  private func isEndless(_ edge: Edge, from source: Int) -> Bool {
    switch edge.descent {
    case .descends: false
    case .stays: reaches(source, from: edge.target) { $0 != .descends }
    case .leaves: reaches(source, from: edge.target) { _ in true }
    }
  }

  private func reaches(
    _ goal: Int,
    from start: Int,
    along isFollowed: (Descent) -> Bool
  ) -> Bool {
    var seen: Set<Int> = []
    var waiting = [start]
    while let unit = waiting.popLast() {
      if unit == goal { return true }
      guard seen.insert(unit).inserted else { continue }
      waiting += (edges[unit] ?? []).filter { isFollowed($0.descent) }.map(\.target)
    }
    return false
  }
}
