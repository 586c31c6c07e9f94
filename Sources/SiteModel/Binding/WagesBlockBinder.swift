internal import Markdown
internal import SourceText
internal import WageData

/// Turns `wages` blocks into selections that the data allow.
struct WagesBlockBinder {
  private let page: PageBinding
  private let binding: SiteBinding
  private let guards: SelectionGuards

  init(page: PageBinding, binding: SiteBinding) {
    self.page = page
    self.binding = binding
    guards = SelectionGuards(binding: binding)
  }

  /// What a block shows.
  ///
  /// - Parameters:
  ///   - fence: The block.
  ///   - fragment: The text that holds it.
  ///   - warnings: Receives what speaks against the table without forbidding it.
  /// - Returns: A selection whose comparisons are all allowed.
  /// - Throws: A report of all faults of the block.
  func selection(
    _ fence: Fence,
    in fragment: MarkdownFragment,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) -> WagesSelection {
    let block = WagesBlock(fence, in: fragment)
    var reader = WagesBlockReader(block, fragment: fragment)
    let operands = careers(&reader, fence: fence)
    let dataSets = self.dataSets(&reader)
    let groups = groups(operands, dataSets: dataSets, reader: &reader, at: fence.place)
    let words = reader.words("careers")
    for index in repetitions(in: groups) where words.count == operands.count {
      let word = words[index]
      let fault = ContentFault.comparedWithItself(word.text)
      reader.add(DiagnosticReport(fault, at: reader.location(of: word.place)))
    }
    let isDated = groups.contains { Set($0.map(\.dataSet)).count > 1 }
    let selection = WagesSelection(
      groups: groups,
      measures: reader.choices("show") ?? Measure.allCases,
      periods: periods(&reader),
      views: reader.choices("view") ?? [.table],
      showsBenchmark: reader.word("benchmark", of: ["all", "none"]) != "none",
      showsDifference: difference(&reader, byDefault: operands.count == 2 && !isDated),
      caption: block["caption"]?.value.text,
      real: PriceBinder(indexes: binding.priceIndexes, dataSets: binding.dataSets)
        .prices(&reader, groups)
    )
    let charts = ChartGuards(dataSets: binding.dataSets)
    for fault in charts.faults(of: selection) {
      reader.add(fault, at: reader.words("view").first { $0.text == "chart" }?.place ?? fence.place)
    }
    try reader.report.throwIfErrors()
    // What the editor chose is what may have to be chosen otherwise.
    let choice = ["careers", "data"].lazy.compactMap { block[$0]?.value.place }.first
    let report = guards.report(on: selection, at: fragment.location(of: choice ?? fence.place))
    try report.throwIfErrors()
    warnings.add(report)
    return selection
  }

  private func careers(_ reader: inout WagesBlockReader, fence: Fence) -> [FigureOperand] {
    let words = reader.words("careers")
    if words.isEmpty {
      if page.careers.isEmpty { reader.add(.blockWithoutCareers, at: fence.place) }
      return page.careers.map { FigureOperand(career: $0, dataSet: nil) }
    }
    return words.compactMap { word in
      do throws(FigureFault) {
        var parser = ReferenceParser(word.text, names: binding.names)
        let operand = try parser.operand()
        guard operand.career != FigureOperand.allOccupations else {
          throw FigureFault.unknownCareer(operand.career, nearest: nil)
        }
        return operand
      } catch {
        reader.add(error, at: word.place)
        return nil
      }
    }
  }

  private func dataSets(_ reader: inout WagesBlockReader) -> [String] {
    let words = reader.words("data")
    for word in words where !binding.names.dataSets.contains(word.text) {
      let nearest = NearestName.of(word.text, among: binding.names.dataSets)
      reader.add(.unknownDataSet(word.text, nearest: nearest), at: word.place)
    }
    return words.isEmpty ? page.dataSets : words.map(\.text)
  }

  // Careers that name their data sets stand in one table; else each data set has a table of its own.
  private func groups(
    _ operands: [FigureOperand],
    dataSets: [String],
    reader: inout WagesBlockReader,
    at place: Range<Int>
  ) -> [[WagesSelection.Column]] {
    guard !operands.isEmpty else { return [] }
    guard let first = dataSets.first else {
      reader.add(.noDataSet, at: place)
      return []
    }
    guard operands.allSatisfy({ $0.dataSet == nil }) else {
      return [operands.map { .init(career: $0.career, dataSet: $0.dataSet ?? first) }]
    }
    return dataSets.map { dataSet in
      operands.map { .init(career: $0.career, dataSet: dataSet) }
    }
  }

  // The numbers of careers that stand in a table already, with the same figures.
  private func repetitions(in groups: [[WagesSelection.Column]]) -> [Int] {
    guard let group = groups.first else { return [] }
    return group.indices.filter { group[..<$0].contains(group[$0]) }
  }

  private func periods(_ reader: inout WagesBlockReader) -> [PayPeriod] {
    switch reader.word("per", of: ["year", "hour", "both"]) {
    case "year": [.year]
    case "hour": [.hour]
    case _: [.year, .hour]
    }
  }

  private func difference(_ reader: inout WagesBlockReader, byDefault: Bool) -> Bool {
    switch reader.word("difference", of: ["yes", "no"]) {
    case "yes": true
    case "no": false
    case _: byDefault
    }
  }
}
