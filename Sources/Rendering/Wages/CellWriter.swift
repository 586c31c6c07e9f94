internal import SiteModel
internal import Templates
internal import WageData

/// Writes figures as cells of tables, with the marks that explain what is missing or special.
struct CellWriter: Sendable {
  /// A cell that was rendered, with its marks.
  struct Cell: Sendable {
    /// The HTML.
    let html: Value

    /// The marks that it has.
    let statuses: FigureStatuses
  }

  /// How figures are written.
  let format: FigureFormat

  private let template: Template
  private let codes: [Value]

  /// Writes cells in a language.
  init(format: FigureFormat, phrases: Phrasebook, template: Template) {
    self.format = format
    self.template = template
    let marks = FigureStatus.allCases.map { status -> Value in
      let label = phrases.label("statuses.\(status.rawValue)")
      return .record(Record(WageOffer.status, [.text(Text(status.rawValue)), .text(label)]))
    }
    let lists = FigureStatuses.every.map { set -> Value in
      .list(zip(FigureStatus.allCases, marks).filter { set.contains(FigureStatuses($0.0)) }.map(\.1))
    }
    codes = lists
  }

  /// The cell of an operand; one without a row is not available.
  func cell(of operand: Operand?) -> Cell {
    guard let operand else { return rendered(missing(.unavailable), FigureStatuses(.unavailable)) }
    switch operand.tableEntry {
    case .missing(let estimate):
      let status = estimate == .notApplicable ? FigureStatus.notApplicable : .unavailable
      return rendered(missing(status), FigureStatuses(status))
    case .figure(let figure):
      var statuses = Self.statuses(of: figure)
      if operand.estimates.isLowReliability(of: operand.measure) {
        statuses.insert(FigureStatuses(.unreliable))
      }
      return rendered(record(of: figure, statuses), statuses)
    }
  }

  /// A figure as a record of a cell.
  func record(of figure: Figure) -> (record: Value, statuses: FigureStatuses) {
    let statuses = Self.statuses(of: figure)
    return (.record(record(of: figure, statuses)), statuses)
  }

  /// The record of a cell without a figure.
  func missing(_ status: FigureStatus) -> Record {
    Record(WageOffer.cell, [.absent, .absent, codes(of: FigureStatuses(status))])
  }

  /// The record of a cell of a text and the same for machines, both made for one page.
  func record(_ text: Value, datum: Value) -> Value {
    .record(Record(WageOffer.cell, [text, datum, .absent]))
  }

  /// The explanations of marks, each once, in a fixed order.
  func legend(of statuses: FigureStatuses) -> Value {
    codes[Int(statuses.rawValue)]
  }

  private func codes(of statuses: FigureStatuses) -> Value {
    codes[Int(statuses.rawValue)]
  }

  private func record(of figure: Figure, _ statuses: FigureStatuses) -> Record {
    Record(
      WageOffer.cell,
      [
        .text(Text(format.cellText(figure))), .text(Text(format.datum(figure))),
        codes(of: statuses),
      ])
  }

  private func rendered(_ record: Record, _ statuses: FigureStatuses) -> Cell {
    var html: [UInt8] = []
    template.render(record, into: &html)
    return Cell(html: .markup(html), statuses: statuses)
  }

  private static func statuses(of figure: Figure) -> FigureStatuses {
    var statuses: FigureStatuses = []
    if case .exactly = figure.amount {} else { statuses.insert(FigureStatuses(.topCoded)) }
    if case .converted = figure.derivation { statuses.insert(FigureStatuses(.derived)) }
    return statuses
  }
}
