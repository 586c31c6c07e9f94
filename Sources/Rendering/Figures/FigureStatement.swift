internal import WageData

/// What a table or its data state at one place: a figure, or why there is none, with its marks.
struct FigureStatement {
  /// The figure; `nil` if there is none, which the marks explain.
  let figure: Figure?

  /// The marks that readers see in square brackets.
  let statuses: FigureStatuses

  /// A figure with the marks of its own and further ones.
  init(_ figure: Figure, _ further: FigureStatuses = []) {
    self.figure = figure
    var statuses = further
    if case .exactly = figure.amount {} else { statuses.insert(FigureStatuses(.topCoded)) }
    if case .converted = figure.derivation { statuses.insert(FigureStatuses(.derived)) }
    self.statuses = statuses
  }

  /// No figure, for a reason.
  init(without status: FigureStatus) {
    figure = nil
    statuses = FigureStatuses(status)
  }

  /// What a table states of an operand; one without a row is not available.
  init(of operand: Operand?) {
    guard let operand else {
      self.init(without: .unavailable)
      return
    }
    switch operand.tableEntry {
    case .missing(let estimate):
      self.init(without: estimate == .notApplicable ? .notApplicable : .unavailable)
    case .figure(let figure):
      let isUnreliable = operand.estimates.isLowReliability(of: operand.measure)
      self.init(figure, isUnreliable ? FigureStatuses(.unreliable) : [])
    }
  }

  /// The difference of two operands by every rule; what cannot be compared is not available.
  static func difference(_ left: Operand?, _ right: Operand?) -> FigureStatement {
    comparison(left, right).flatMap { try? $0.difference() }.map { FigureStatement($0) }
      ?? FigureStatement(without: .unavailable)
  }

  /// The ratio of two operands by every rule; what cannot be compared is not available.
  static func ratio(_ left: Operand?, _ right: Operand?) -> FigureStatement {
    comparison(left, right).flatMap { try? $0.ratio() }.map { FigureStatement($0) }
      ?? FigureStatement(without: .unavailable)
  }

  private static func comparison(_ left: Operand?, _ right: Operand?) -> WageData.Comparison? {
    guard let left, let right, left.estimate.isPublished, right.estimate.isPublished else {
      return nil
    }
    return WageData.Comparison(left, right)
  }
}

extension FigureStatement {
  /// The difference of two careers by a measure; what cannot be compared is not available.
  static func difference(
    _ left: CareerColumn,
    _ right: CareerColumn,
    _ measure: Measure,
    _ period: PayPeriod?
  ) -> FigureStatement {
    published(left, right, measure, period)
      .map { FigureStatement(Figure(differenceOf: $0, $1, $2)) }
      ?? difference(left.operand(measure, period), right.operand(measure, period))
  }

  /// The ratio of two careers by a measure; what cannot be compared is not available.
  static func ratio(
    _ left: CareerColumn,
    _ right: CareerColumn,
    _ measure: Measure,
    _ period: PayPeriod?
  ) -> FigureStatement {
    published(left, right, measure, period)
      .map { FigureStatement(Figure(ratioOf: $0, $1, $2)) }
      ?? ratio(left.operand(measure, period), right.operand(measure, period))
  }

  // What one data set publishes of both, one of them as a bound at most, needs no question; the rest
  // goes through the rules of comparison.
  private static func published(
    _ left: CareerColumn,
    _ right: CareerColumn,
    _ measure: Measure,
    _ period: PayPeriod?
  ) -> (PublishedPair, Figure, Figure)? {
    guard let pair = left.published(with: right, measure, period),
      let first = left.statement(measure, period).figure,
      let second = right.statement(measure, period).figure
    else { return nil }
    return (pair, first, second)
  }
}

extension Figure {
  /// The rows and columns from which it comes, such as `oews-2025-05-us#row=5,A_MEDIAN`; several
  /// with a space between.
  var origin: String { origins.joined(separator: " ") }

  /// The same, each for itself.
  var origins: [String] { sources.map(\.fragment) }
}

extension FigureSource {
  /// The cell as a fragment of its data set: RFC 7111 has `row`; the column stands by its name.
  var fragment: String {
    var bytes: [UInt8] = []
    appendFragment(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the fragment.
  func appendFragment(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: dataSet.utf8)
    bytes.append(contentsOf: "#row=".utf8)
    bytes.append(contentsOf: String(line).utf8)
    bytes.append(UInt8(ascii: ","))
    if let column { bytes.append(contentsOf: column.utf8) }
  }
}
