internal import CalendarDates
internal import Localization
internal import SourceText
internal import WageData

/// Looks up figures of a page and checks texts and claims against them.
struct FigureBinder {
  private let page: PageBinding
  private let binding: SiteBinding
  let format: FigureFormat

  /// The careers of the page.
  var careers: [String] { page.careers }

  init(page: PageBinding, binding: SiteBinding) {
    self.page = page
    self.binding = binding
    format = FigureFormat(binding.language)
  }

  /// Compares the text of a `wage:` link with the data.
  ///
  /// - Parameters:
  ///   - reference: What stands behind the scheme.
  ///   - text: The text of the link.
  ///   - place: Where the text stands.
  ///   - destination: Where the reference stands.
  ///   - warnings: Receives what speaks against the figure without forbidding it.
  /// - Returns: What the page shows, which is what the data say, and whether the text says it.
  /// - Throws: A report if the reference names no figure.
  func bind(
    _ reference: String,
    text: String,
    at place: SourceLocation,
    destination: SourceLocation,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) -> LinkFinding {
    switch try parse(reference, at: destination, Self.bound) {
    case .figure(let reference):
      let figure = try value(of: reference, at: destination, warnings: &warnings)
      return finding(of: figure, reference, text: text, at: place)
    case .period: return try term(.period, text, at: place, destination: destination)
    case .area: return try term(.area, text, at: place, destination: destination)
    case .source: return try term(.source, text, at: place, destination: destination)
    }
  }

  private func finding(
    of figure: Figure,
    _ reference: FigureReference,
    text: String,
    at place: SourceLocation
  ) -> LinkFinding {
    let canonical = format.sentenceText(figure)
    let bound = BoundFigure(
      reference: reference,
      text: canonical,
      value: FigureFormat.datum(figure),
      figure: figure,
      location: place
    )
    let isRight = EditorText.matches(text, canonical: canonical)
    let fault: FigureFault =
      format.hasSurplusDecimals(text, figure)
      ? .ratioDecimals(text: text, data: canonical) : .differs(text: text, data: canonical)
    return LinkFinding(
      state: isRight ? .right : .differs,
      data: canonical,
      content: .figure(bound),
      figures: [reference],
      sources: figure.sources,
      fault: isRight ? nil : DiagnosticReport(fault, at: place, notes: figure.notes)
    )
  }

  /// Checks a `claim:` link.
  ///
  /// - Throws: A report if the claim compares what cannot be, or names what the data do not have.
  func checkClaim(
    _ claim: String,
    text: String,
    at place: SourceLocation,
    destination: SourceLocation,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) -> LinkFinding {
    let claim = try parse(claim, at: destination, Self.claim)
    let check = ClaimCheck(figures: self, format: format, text: text, place: place)
    return try check.check(
      claim,
      at: destination,
      careers: binding.codes.keys.sorted(),
      warnings: &warnings
    )
  }

  /// The figure that a reference names.
  func value(
    of reference: FigureReference,
    at place: SourceLocation,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) -> Figure {
    switch reference {
    case .published(let operand, let measure, let period):
      let operand = try self.operand(operand, measure, period, at: place)
      return try unwrap(at: place, of: [operand], operand.published)
    case .derived(let operand, let measure, let period):
      let operand = try self.operand(operand, measure, period, at: place)
      return try unwrap(at: place, of: [operand], operand.derived)
    case .ratio(let first, let second, let measure, let period):
      let comparison = try comparison(first, second, measure, period, at: place, &warnings)
      return try unwrap(at: place, of: [comparison.left, comparison.right], comparison.ratio)
    case .difference(let first, let second, let measure, let period):
      let comparison = try comparison(first, second, measure, period, at: place, &warnings)
      return try unwrap(at: place, of: [comparison.left, comparison.right], comparison.difference)
    }
  }

  /// One side of a comparison.
  func operand(
    _ operand: FigureOperand,
    _ measure: Measure,
    _ period: PayPeriod?,
    at place: SourceLocation
  ) throws(DiagnosticReport) -> Operand {
    guard let dataSet = (operand.dataSet ?? page.dataSets.first).flatMap({ binding.dataSets[$0] })
    else { throw DiagnosticReport(FigureFault.noDataSet, at: place) }
    let (code, crosswalk) = try code(of: operand, in: dataSet, at: place)
    guard
      let found = code.flatMap({
        Operand($0, in: dataSet, measure: measure, per: period, crosswalk: crosswalk)
      })
    else {
      let fault = FigureFault.noRow(career: operand.career, dataSet: dataSet.id)
      throw DiagnosticReport(fault, at: place)
    }
    return found
  }

  /// Refuses with the place of the reference and the cells that it names.
  private func unwrap<Value>(
    at place: SourceLocation,
    of operands: [Operand],
    _ body: () throws(ComparisonRefusal) -> Value
  ) throws(DiagnosticReport) -> Value {
    do throws(ComparisonRefusal) {
      return try body()
    } catch {
      var report = DiagnosticReport()
      for fault in error.faults {
        let meant = fault.isMissingValue ? operands.filter { !$0.estimate.isPublished } : operands
        report.add(fault, at: place, notes: meant.map(\.source.note))
      }
      throw report
    }
  }

  private func comparison(
    _ first: FigureOperand,
    _ second: FigureOperand,
    _ measure: Measure,
    _ period: PayPeriod?,
    at place: SourceLocation,
    _ warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) -> WageData.Comparison {
    let comparison = WageData.Comparison(
      try operand(first, measure, period, at: place),
      try operand(second, measure, period, at: place)
    )
    for fault in comparison.faults(for: .arithmetic) where fault.severity == .warning {
      warnings.add(fault, at: place)
    }
    return comparison
  }

  private func code(
    of operand: FigureOperand,
    in dataSet: DataSet,
    at place: SourceLocation
  ) throws(DiagnosticReport) -> (OccupationCode?, [String: OccupationCode]) {
    let classification = dataSet.record.classification
    guard operand.career != FigureOperand.allOccupations else {
      guard let code = dataSet.record.allOccupations else {
        throw DiagnosticReport(FigureFault.noAllOccupations(dataSet: dataSet.id), at: place)
      }
      return (code, [classification: code])
    }
    switch binding.codes[operand.career] {
    case .crosswalk(let codes): return (codes[classification], codes)
    case .single(let code): return (code, [:])
    case nil: return (nil, [:])
    }
  }

  private static func bound(
    _ parser: inout ReferenceParser
  ) throws(FigureFault) -> BoundReference {
    try parser.bound()
  }

  private static func claim(
    _ parser: inout ReferenceParser
  ) throws(FigureFault) -> ClaimReference {
    try parser.claim()
  }

  private func parse<Reference>(
    _ text: String,
    at place: SourceLocation,
    _ read: (inout ReferenceParser) throws(FigureFault) -> Reference
  ) throws(DiagnosticReport) -> Reference {
    do throws(FigureFault) {
      var parser = ReferenceParser(text, names: binding.names)
      return try read(&parser)
    } catch {
      let word = error.unknownWord
      throw DiagnosticReport(error, at: word.map { place.narrowed(toWord: $0) } ?? place)
    }
  }

  private func record(at place: SourceLocation) throws(DiagnosticReport) -> SourceRecord {
    guard let record = page.dataSets.first.flatMap({ binding.dataSets[$0]?.record }) else {
      throw DiagnosticReport(FigureFault.noDataSet, at: place)
    }
    return record
  }

  private func term(
    _ term: TermForms.Term,
    _ text: String,
    at place: SourceLocation,
    destination: SourceLocation
  ) throws(DiagnosticReport) -> LinkFinding {
    let record = try record(at: destination)
    let forms = TermForms(language: binding.language)
    let right = forms.forms(of: term, in: record)
      .first { EditorText.matches(text, canonical: $0) }
    let records = binding.dataSets.values.sorted { $0.id < $1.id }.map(\.record)
    let data = right ?? forms.form(of: term, in: record, like: text, among: records)
    let month: String? = if case .period = term { "\(record.period)" } else { nil }
    let fault = FigureFault.differs(text: text, data: data)
    return LinkFinding(
      state: right == nil ? .differs : .right,
      data: data,
      content: .term(BoundTerm(text: right == nil ? data : text, month: month)),
      figures: [],
      sources: [],
      fault: right == nil ? DiagnosticReport(fault, at: place) : nil
    )
  }
}

extension ComparisonFault {
  /// Whether a figure is not published.
  var isMissingValue: Bool {
    if case .missingValue = self { true } else { false }
  }
}
