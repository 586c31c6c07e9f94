internal import SiteModel
internal import Templates
internal import WageData

/// The strip charts of generated pairs, put together from rows that were drawn once a career.
///
/// A pair stands on the shortest axis that holds both careers, so each career is drawn on every axis
/// from its own on. A class, since every page refers to it.
final class PairStrips: Sendable {
  private enum Hole: Sendable {
    case finding
    case drawing(side: Int)
    case words(side: Int)
  }

  // The holes of all stencils have the same numbers.
  private static let holes: [Hole] = [
    .finding, .drawing(side: 0), .words(side: 0), .drawing(side: 1), .words(side: 1),
  ]

  /// What a chart's form hangs on.
  private struct Form: Hashable {
    let axis: Int
    let lines: [Int]
    let holdsBound: Bool
  }

  private struct Career: Sendable {
    let row: StripRow
    let axis: Int

    /// The row on each axis from the career's own on.
    let drawings: [[UInt8]]
  }

  private let careers: [Career?]
  private let stencils: [Form: Stencil]

  /// Draws the careers of a language by the year in a data set, by its number.
  ///
  /// Fails if the template writes a text in a way that depends on it.
  init?(_ parts: [CareerParts], dataSet: Int, charts: ChartWriter) {
    let rows = parts.map { charts.row($0.columns[dataSet], $0.title, per: .year) }
    let axes = rows.map { $0.map { ChartAxis(reaching: $0.figures.reach).number } ?? 0 }
    let last = axes.max() ?? 0
    let all = (0...last).map(ChartAxis.init(number:))
    careers = zip(rows, axes).map { row, axis in
      row.map { row in
        Career(row: row, axis: axis, drawings: all[axis...].map { charts.strips.html(row, on: $0) })
      }
    }
    let forms = Self.forms(axes: axes, rows)
    let stencils = forms.map { Self.stencil($0, dataSet: dataSet, charts: charts) }
    guard !stencils.contains(where: { $0 == nil }) else { return nil }
    self.stencils = Dictionary(uniqueKeysWithValues: zip(forms, stencils.compactMap(\.self)))
  }

  /// Appends the chart of two careers that both publish a median; nothing of others.
  func append(
    _ pair: PairRoutes.Pair,
    finding: (inout [UInt8]) -> Void,
    to bytes: inout [UInt8]
  ) {
    guard let left = careers[pair.first], let right = careers[pair.second] else { return }
    let axis = max(left.axis, right.axis)
    let form = Form(
      axis: axis,
      lines: [left.row.lines.count, right.row.lines.count],
      holdsBound: left.row.figures.holdsBound || right.row.figures.holdsBound
    )
    stencils[form]?.append(to: &bytes) { number, bytes in
      switch Self.holes[number] {
      case .finding: finding(&bytes)
      case .drawing(let side):
        let career = side == 0 ? left : right
        bytes += career.drawings[axis - career.axis]
      case .words(let side): bytes += (side == 0 ? left : right).row.words.escaped
      }
    }
  }

  private static func forms(axes: [Int], _ rows: [StripRow?]) -> [Form] {
    let counts = Set(rows.compactMap { $0?.lines.count }).sorted()
    let lines = counts.flatMap { first in counts.map { [first, $0] } }
    return Set(axes).sorted().flatMap { axis in
      lines.flatMap { lines in
        [false, true].map { Form(axis: axis, lines: lines, holdsBound: $0) }
      }
    }
  }

  private static func stencil(_ form: Form, dataSet: Int, charts: ChartWriter) -> Stencil? {
    let mark = { (number: Int) in Text(Stencil.mark(number)) }
    let words = charts.words[dataSet]
    var ids = TableNumbers()
    let head = ChartSheet.Head(
      id: ids.nextChart(),
      caption: words.year.chart,
      unit: words.wageUnit,
      table: ids.next(),
      finding: .text(mark(0)),
      notes: form.holdsBound ? [words.year.topCode] : []
    )
    let rows = form.lines.enumerated().map { side, lines in
      ChartSheet.Row(
        side: .text(Text(side == 0 ? "first" : "second")),
        lineCount: lines,
        drawing: .markup(mark(1 + 2 * side).raw),
        words: .text(mark(2 + 2 * side))
      )
    }
    let axis = ChartAxis(number: form.axis)
    let record = charts.sheet.record(rows, on: axis, money: words.money, head: head)
    return Stencil(charts.templates.stripChart, record)
  }
}
