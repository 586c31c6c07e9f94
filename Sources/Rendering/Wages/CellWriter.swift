internal import SiteModel
internal import Templates
internal import WageData

/// Writes figures as cells of tables, with the marks that explain what is missing or special.
struct CellWriter: Sendable {
  private let format: FigureFormat
  private let marks: [FigureStatus: Value]

  /// Writes cells in a language.
  init(format: FigureFormat, phrases: Phrasebook) {
    self.format = format
    marks = Dictionary(
      uniqueKeysWithValues: FigureStatus.allCases.map { status in
        let values: [Value] = [
          .text(Text(status.rawValue)), .text(phrases.label("statuses.\(status.rawValue)")),
        ]
        return (status, Value.record(Record(WageOffer.status, values)))
      })
  }

  /// The cell of an operand; one without a row is not available.
  func cell(of operand: Operand?) -> CareerColumn.Cell {
    guard let operand else { return missing(.unavailable) }
    switch operand.tableEntry {
    case .missing(let estimate):
      return missing(estimate == .notApplicable ? .notApplicable : .unavailable)
    case .figure(let figure):
      return cell(of: figure, isUnreliable: operand.isUnreliable)
    }
  }

  /// The cell of a figure.
  func cell(of figure: Figure, isUnreliable: Bool = false) -> CareerColumn.Cell {
    var statuses: [FigureStatus] = []
    if case .exactly = figure.amount {} else { statuses.append(.topCoded) }
    if case .converted = figure.derivation { statuses.append(.derived) }
    if isUnreliable { statuses.append(.unreliable) }
    let value = Record(
      WageOffer.cell,
      [
        .text(Text(format.cellText(figure))), .text(Text(format.datum(figure))), codes(statuses),
      ])
    return CareerColumn.Cell(value: .record(value), statuses: statuses)
  }

  /// A cell without a figure.
  func missing(_ status: FigureStatus) -> CareerColumn.Cell {
    let value = Record(WageOffer.cell, [.absent, .absent, codes([status])])
    return CareerColumn.Cell(value: .record(value), statuses: [status])
  }

  /// A figure as it stands in a sentence.
  func sentenceText(_ figure: Figure) -> String { format.sentenceText(figure) }

  /// The explanations of marks, each once, in a fixed order.
  func legend(of statuses: Set<FigureStatus>) -> [Value] {
    FigureStatus.allCases.filter(statuses.contains).compactMap { marks[$0] }
  }

  private func codes(_ statuses: [FigureStatus]) -> Value {
    .list(statuses.compactMap { marks[$0] })
  }
}

extension Operand {
  /// Whether its published standard error is large.
  fileprivate var isUnreliable: Bool {
    estimates.isLowReliability(of: measure)
  }
}
