internal import SiteModel
internal import Templates
internal import WageData

/// The strip charts of generated pairs, put together from rows that were drawn once a career.
///
/// Of a career whose name takes uncommonly many lines the chart is drawn whole: there is a stencil for each
/// two numbers of lines.
///
/// A pair stands on the shortest axis that holds both careers, so each career is drawn on every axis
/// from its own on. A class, since every page refers to it.
final class PairStrips: Sendable {
  /// What the form of a chart hangs on.
  private struct Form {
    let axis: Int
    let lines: (Int, Int)
    let holdsBound: Bool
    let hasFinding: Bool
  }

  // A class: as a value it was copied field by field for every page.
  private final class Career: Sendable {
    let lines: Int
    let holdsBound: Bool

    /// The place, among the axes of the data set, of the shortest that holds the career.
    let axis: Int

    /// The words of the row, and the row on each axis, by its place and one; empty on those that are
    /// too short.
    let pieces: Pieces

    init(_ row: StripRow, axis: Int, drawings: [[UInt8]]) {
      lines = row.lines.count
      holdsBound = row.figures.holdsBound
      self.axis = axis
      let tooShort = [[UInt8]](repeating: [], count: axis)
      pieces = Pieces([row.words.escaped] + tooShort + drawings)
    }
  }

  /// The most lines of a name for which stencils are made.
  static let longestName = 6

  private let careers: [Career?]
  private let axisCount: Int
  private let mostLines: Int
  private let stencils: [PieceStencil]

  /// Draws the careers of a language by one pay period in a data set, by its number.
  ///
  /// Fails without a median, and if the template writes a text in a way that depends on it.
  init?(_ parts: [CareerParts], dataSet: Int, per period: PayPeriod, charts: ChartWriter) {
    let rows = parts.map { part in
      charts.row(part.columns[dataSet], part.title, per: period)
        .flatMap { $0.lines.count > Self.longestName ? nil : $0 }
    }
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
    axisCount = axes.count
    let forms = Self.forms(axes: axes.count, mostLines: mostLines)
    stencils = forms.compactMap { form in
      Self.stencil(form, on: axes[form.axis], words: charts.words[dataSet], per: period, charts)
    }
    guard stencils.count == forms.count else { return nil }
  }

  /// Whether both careers publish a median by the pay period and have names of a usual length.
  func canDraw(_ pair: PairRoutes.Pair) -> Bool {
    careers[pair.first] != nil && careers[pair.second] != nil
  }

  /// Appends the chart of two careers that both publish a median; nothing of others.
  ///
  /// - Parameters:
  ///   - pair: The careers.
  ///   - hasFinding: Whether something is said of their medians.
  ///   - bytes: What is appended to.
  ///   - finding: Appends what is said.
  func append(
    _ pair: PairRoutes.Pair,
    hasFinding: Bool,
    to bytes: inout [UInt8],
    finding: (inout [UInt8]) -> Void
  ) {
    guard let left = careers[pair.first], let right = careers[pair.second] else { return }
    let form = Form(
      axis: max(left.axis, right.axis),
      lines: (left.lines, right.lines),
      holdsBound: left.holdsBound || right.holdsBound,
      hasFinding: hasFinding
    )
    let stencil = stencils[Self.place(of: form, mostLines: mostLines)]
    stencil.append(left.pieces, right.pieces, to: &bytes) { _, bytes in finding(&bytes) }
  }

  /// Charts with and without a finding and a note, with nothing filled in that means anything; those of
  /// other forms differ in numbers only.
  var samples: [[UInt8]] {
    let word = [UInt8(ascii: "x")]
    let pieces = Pieces([word] + [[UInt8]](repeating: [], count: axisCount))
    return stencils.prefix(Self.flags).map { stencil in
      var bytes: [UInt8] = []
      stencil.append(pieces, pieces, to: &bytes) { _, bytes in bytes += word }
      return bytes
    }
  }

  /// All that a career contributes to charts.
  func pieces(of career: Int) -> [[UInt8]] {
    careers[career].map { career in
      (0..<career.pieces.count).map { career.pieces[$0] }.filter { !$0.isEmpty }
    } ?? []
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
  ) -> PieceStencil? {
    // The finding, and of each side the words and the drawing.
    let fillings: [PieceStencil.Filling] = [
      .made(0), .first(0), .first(form.axis + 1), .second(0), .second(form.axis + 1),
    ]
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
        drawing: .markup(mark(2 + 2 * side).raw),
        words: .text(mark(1 + 2 * side))
      )
    }
    let record = charts.sheet.record(rows, on: axis, money: words.money, head: head)
    return Stencil(charts.templates.stripChart, record).map { PieceStencil($0, fillings) }
  }
}
