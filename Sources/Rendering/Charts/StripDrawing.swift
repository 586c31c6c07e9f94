internal import Templates

/// Draws the row of a career on an axis.
struct StripDrawing: Sendable {
  private let template: Template

  /// Takes the template of a row.
  init(_ template: Template) {
    self.template = template
  }

  /// The drawing, about y = 0.
  ///
  /// What is not published is left out. A lower bound ends in an arrow: the wage is there or beyond.
  func html(_ row: StripRow, on axis: ChartAxis) -> [UInt8] {
    let figures = row.figures
    let (start, end) = (figures.p25 ?? figures.median, figures.p75 ?? figures.median)
    let hasBar = figures.p25 != nil || figures.p75 != nil || figures.median.isBound
    let values: [Value] = [
      ChartLayout.end, Self.lines(row.lines), .text(row.value),
      .text(Text("\(ChartLayout.baseline(of: 0, lines: row.lines.count))")),
      figures.p10.map { $0.isBound ? .absent : Self.span($0, start, axis) } ?? .absent,
      figures.p90.map { end.isBound ? .absent : Self.span(end, $0, axis) } ?? .absent,
      hasBar ? Self.span(start, end, axis) : .absent,
      figures.median.isBound ? .absent : .text(Text(axis.x(of: figures.median.minorUnits))),
    ]
    var html: [UInt8] = []
    template.render(Record(ChartOffer.strip, values), into: &html)
    return html
  }

  /// The lines of a name above the marks.
  static func lines(_ lines: [String]) -> Value {
    .list(
      lines.enumerated().map { index, line in
        let y = ChartLayout.baseline(of: index, lines: lines.count)
        return .record(Record(ChartOffer.line, [.text(Text("\(y)")), .text(Text(line))]))
      }
    )
  }

  /// The stretch between two amounts, open behind a lower bound.
  static func span(_ from: ChartPoint, _ to: ChartPoint, _ axis: ChartAxis) -> Value {
    .record(
      Record(
        ChartOffer.span,
        [
          .text(Text(axis.x(of: from.minorUnits))), .text(Text(axis.x(of: to.minorUnits))),
          .flag(to.isBound),
        ]
      )
    )
  }
}
