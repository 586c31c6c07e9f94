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

  /// What the form of a chart hangs on.
  private struct Form {
    let axis: Int
    let lines: (Int, Int)
    let holdsBound: Bool
    let hasFinding: Bool
  }

  // A class: as a value it was copied field by field for every page.
  private final class Career: Sendable {
    let words: [UInt8]
    let lines: Int
    let holdsBound: Bool

    /// The place, among the axes of the data set, of the shortest that holds the career.
    let axis: Int

    /// The row on each axis from that one on.
    let drawings: [[UInt8]]

    init(_ row: StripRow, axis: Int, drawings: [[UInt8]]) {
      words = row.words.escaped
      lines = row.lines.count
      holdsBound = row.figures.holdsBound
      self.axis = axis
      self.drawings = drawings
    }
  }

  private let careers: [Career?]
  private let mostLines: Int
  private let stencils: [Stencil]

  /// Draws the careers of a language by one pay period in a data set, by its number.
  ///
  /// Fails without a median, and if the template writes a text in a way that depends on it.
  init?(_ parts: [CareerParts], dataSet: Int, per period: PayPeriod, charts: ChartWriter) {
    let rows = parts.map { charts.row($0.columns[dataSet], $0.title, per: period) }
    let reaches = rows.map { $0.map { ChartAxis(reaching: $0.figures.reach).number } }
    let known = reaches.compactMap(\.self)
    guard let shortest = known.min(), let longest = known.max() else { return nil }
    let axes = (shortest...longest).map(ChartAxis.init(number:))
    careers = zip(rows, reaches).map { row, reach in
      guard let row, let reach else { return nil }
      let axis = reach - shortest
      return Career(
        row,
        axis: axis,
        drawings: axes[axis...].map { charts.strips.html(row, on: $0) }
      )
    }
    mostLines = rows.compactMap { $0?.lines.count }.max() ?? 0
    let forms = Self.forms(axes: axes.count, mostLines: mostLines)
    stencils = forms.compactMap { form in
      Self.stencil(form, on: axes[form.axis], words: charts.words[dataSet], per: period, charts)
    }
    guard stencils.count == forms.count else { return nil }
  }

  /// Whether both careers publish a median by the pay period.
  func canDraw(_ pair: PairRoutes.Pair) -> Bool {
    careers[pair.first] != nil && careers[pair.second] != nil
  }

  /// Appends the chart of two careers that both publish a median; nothing of others.
  func append(_ pair: PairRoutes.Pair, _ medians: PairMedians, to bytes: inout [UInt8]) {
    guard let left = careers[pair.first], let right = careers[pair.second] else { return }
    let axis = max(left.axis, right.axis)
    let form = Form(
      axis: axis,
      lines: (left.lines, right.lines),
      holdsBound: left.holdsBound || right.holdsBound,
      hasFinding: medians.form == .whole
    )
    stencils[Self.place(of: form, mostLines: mostLines)].append(to: &bytes) { number, bytes in
      switch Self.holes[number] {
      case .finding: medians.appendVerdict(to: &bytes)
      case .drawing(let side):
        let career = side == 0 ? left : right
        bytes += career.drawings[axis - career.axis]
      case .words(let side): bytes += (side == 0 ? left : right).words
      }
    }
  }

  /// Charts with and without a finding and a note, with nothing filled in that means anything; those of
  /// other forms differ in numbers only.
  var samples: [[UInt8]] {
    stencils.prefix(Self.flags).map { stencil in
      var bytes: [UInt8] = []
      stencil.append(to: &bytes) { number, bytes in
        switch Self.holes[number] {
        case .finding, .words: bytes.append(UInt8(ascii: "x"))
        case .drawing: break
        }
      }
      return bytes
    }
  }

  /// All that a career contributes to charts.
  func pieces(of career: Int) -> [[UInt8]] {
    careers[career].map { $0.drawings + [$0.words] } ?? []
  }

  // Whether there is a bound and whether there is a finding.
  private static let flags = 4

  private static func formsPerAxis(_ mostLines: Int) -> Int {
    mostLines * mostLines * flags
  }

  private static func forms(axes: Int, mostLines: Int) -> [Form] {
    (0..<axes * formsPerAxis(mostLines)).map { place in
      let (lines, flags) = place.quotientAndRemainder(dividingBy: Self.flags)
      let (others, second) = lines.quotientAndRemainder(dividingBy: mostLines)
      let (axis, first) = others.quotientAndRemainder(dividingBy: mostLines)
      return Form(
        axis: axis,
        lines: (first + 1, second + 1),
        holdsBound: flags & 2 > 0,
        hasFinding: flags & 1 > 0
      )
    }
  }

  private static func place(of form: Form, mostLines: Int) -> Int {
    let lines = (form.lines.0 - 1) * mostLines + form.lines.1 - 1
    return form.axis * formsPerAxis(mostLines) + lines * flags
      + (form.holdsBound ? 2 : 0) + (form.hasFinding ? 1 : 0)
  }

  private static func stencil(
    _ form: Form,
    on axis: ChartAxis,
    words: DataSetWords,
    per period: PayPeriod,
    _ charts: ChartWriter
  ) -> Stencil? {
    let mark = { (number: Int) in Text(Stencil.mark(number)) }
    var ids = TableNumbers()
    let head = ChartSheet.Head(
      id: ids.nextChart(),
      caption: words[period].chart,
      unit: words.wageUnit,
      table: ids.next(),
      finding: form.hasFinding ? .text(mark(0)) : .absent,
      notes: form.holdsBound ? [words[period].topCode] : []
    )
    let rows = [form.lines.0, form.lines.1].enumerated().map { side, lines in
      ChartSheet.Row(
        side: .text(Text(side == 0 ? "first" : "second")),
        lineCount: lines,
        drawing: .markup(mark(1 + 2 * side).raw),
        words: .text(mark(2 + 2 * side))
      )
    }
    let record = charts.sheet.record(rows, on: axis, money: words.money, head: head)
    return Stencil(charts.templates.stripChart, record)
  }
}
