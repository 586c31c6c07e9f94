internal import SiteModel
internal import Templates
internal import WageData

/// Writes figures as cells of tables, with the marks that explain what is missing or special.
///
/// A class, so that a page does not copy all that it shares with the others.
final class CellWriter: Sendable {
  /// A cell that was rendered, with its marks.
  struct Cell: Sendable {
    /// The HTML.
    let html: [UInt8]

    /// The marks that it has.
    let statuses: FigureStatuses
  }

  /// How figures are written.
  let format: FigureFormat

  private let template: Template
  private let datum: Template
  private let difference: Template
  private let phrases: Phrasebook
  // By certainty; empty if the template writes a figure in a way that depends on its text.
  private let stencils: [Stencil]
  private let codes: [Value]
  private let legends: [[UInt8]]
  private let missing: [FigureStatus: Cell]

  /// Writes cells in a language.
  init(format: FigureFormat, phrases: Phrasebook, templates: FragmentTemplates) {
    self.format = format
    template = templates.cell
    datum = templates.datum
    difference = templates.difference
    self.phrases = phrases
    let marks = FigureStatus.allCases.map { status -> Value in
      let label = phrases.label("statuses.\(status.rawValue)")
      return .record(Record(WageOffer.status, [.text(Text(status.rawValue)), .text(label)]))
    }
    let codes = FigureStatuses.every.map { set -> Value in
      .list(
        zip(FigureStatus.allCases, marks).filter { set.contains(FigureStatuses($0.0)) }.map(\.1)
      )
    }
    self.codes = codes
    legends = codes.map { statuses in
      var html: [UInt8] = []
      templates.legend.render(Record(WageOffer.legend, [statuses]), into: &html)
      return html
    }
    let stencils = Certainty.allCases.compactMap { certainty in
      let statuses: FigureStatuses = certainty == .exact ? [] : FigureStatuses(.topCoded)
      let marked: [Value] = [
        .text(Text(format.text(Stencil.mark(0), as: certainty))), .text(Text(Stencil.mark(1))),
        .absent, codes[Int(statuses.rawValue)],
      ]
      return Stencil(templates.cell, Record(WageOffer.cell, marked))
    }
    self.stencils = stencils.count == Certainty.allCases.count ? stencils : []
    missing = Dictionary(
      uniqueKeysWithValues: FigureStatus.allCases.map { status in
        let statuses = FigureStatuses(status)
        let values: [Value] = [.absent, .absent, .absent, codes[Int(statuses.rawValue)]]
        var html: [UInt8] = []
        templates.cell.render(Record(WageOffer.cell, values), into: &html)
        return (status, Cell(html: html, statuses: statuses))
      }
    )
  }

  /// The cell of what a table states at one place.
  func cell(of statement: FigureStatement, _ form: CellForm) -> Cell {
    let statuses = statement.statuses
    guard let figure = statement.figure else {
      return statuses.all.first.flatMap { missing[$0] } ?? Cell(html: [], statuses: [])
    }
    var html: [UInt8] = []
    template.render(record(figure, statuses, form), into: &html)
    return Cell(html: html, statuses: statuses)
  }

  /// The cell that says how a median stands to another one, traced.
  func cell(of difference: MedianDifference) -> Cell {
    let text: [UInt8]
    switch difference {
    case .unknown: return cell(of: FigureStatement(without: .unavailable), .traced)
    case .same: text = phrases.markup(.aboutSame, [:])
    case .higher(let figure): text = phrases.markup(.higherBy, ["amount": datum(of: figure)])
    case .lower(let figure): text = phrases.markup(.lowerBy, ["amount": datum(of: figure)])
    }
    let statuses = difference.figure.map { FigureStatement($0).statuses } ?? []
    let values: [Value] = [.markup(text), codes[Int(statuses.rawValue)]]
    var html: [UInt8] = []
    self.difference.render(Record(WageOffer.difference, values), into: &html)
    return Cell(html: html, statuses: statuses)
  }

  private func datum(of figure: Figure) -> [UInt8] {
    var html: [UInt8] = []
    datum.render(record(figure, [], .traced), into: &html)
    return html
  }

  private func record(
    _ figure: Figure,
    _ statuses: FigureStatuses,
    _ form: CellForm
  ) -> Record {
    let origin =
      switch form {
      case .traced: Value.text(Text(figure.origin))
      case .plain: Value.absent
      }
    let values: [Value] = [
      .text(Text(format.cellText(figure))), .text(Text(FigureFormat.datum(figure))), origin,
      codes[Int(statuses.rawValue)],
    ]
    return Record(WageOffer.cell, values)
  }

  /// The cell of an exact figure without its origin, of texts that may be marks of a stencil.
  func cell(text: String, datum: String) -> [UInt8] {
    var html: [UInt8] = []
    let values: [Value] = [.text(Text(text)), .text(Text(datum)), .absent, codes[0]]
    template.render(Record(WageOffer.cell, values), into: &html)
    return html
  }

  /// Appends the cell of the difference of two amounts; there must be stencils.
  func appendDifference(_ pair: PublishedPair, per period: PayPeriod, to bytes: inout [UInt8]) {
    stencils[pair.certainty.rawValue].append(to: &bytes) { hole, bytes in
      appendDifference(pair, per: period, isDatum: hole != 0, to: &bytes)
    }
  }

  /// Appends the cell of the ratio of two amounts; there must be stencils.
  func appendRatio(_ pair: PublishedPair, to bytes: inout [UInt8]) {
    stencils[pair.certainty.rawValue].append(to: &bytes) { hole, bytes in
      appendRatio(pair, isDatum: hole != 0, to: &bytes)
    }
  }

  /// Appends the difference of two amounts, as a text or for machines.
  func appendDifference(
    _ pair: PublishedPair,
    per period: PayPeriod,
    isDatum: Bool,
    to bytes: inout [UInt8]
  ) {
    if isDatum {
      format.appendDatum(pair.difference, per: period, to: &bytes)
    } else {
      format.appendAmount(pair.difference, per: period, to: &bytes)
    }
  }

  /// Appends the ratio of two amounts, as a text or for machines.
  func appendRatio(_ pair: PublishedPair, isDatum: Bool, to bytes: inout [UInt8]) {
    if isDatum {
      format.appendRatioDatum(pair.ratioInHundredths, to: &bytes)
    } else {
      format.appendRatio(pair.ratioInHundredths, to: &bytes)
    }
  }

  /// A cell and a legend for every set of marks.
  var samples: [[UInt8]] {
    legends
      + codes.flatMap { codes in
        [(Value.text("x"), Value.text("1")), (.absent, .absent)].map { value, datum in
          var html: [UInt8] = []
          template.render(Record(WageOffer.cell, [value, datum, .absent, codes]), into: &html)
          return html
        }
      }
  }

  /// Whether differences and ratios can be appended without running the template.
  var hasStencils: Bool { !stencils.isEmpty }

  /// Marks as a template has them.
  func codes(of statuses: FigureStatuses) -> Value {
    codes[Int(statuses.rawValue)]
  }

  /// The explanations of marks, each once, in a fixed order; empty without marks.
  func legend(of statuses: FigureStatuses) -> [UInt8] {
    statuses.isEmpty ? [] : legends[Int(statuses.rawValue)]
  }
}
