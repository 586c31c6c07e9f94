internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Renders selections of wages as tables with caption, legend and source.
struct WageTables: Sendable {
  private let edition: Edition
  private let phrases: Phrasebook
  private let templates: FragmentTemplates
  private let columns: [WagesSelection.Column: CareerColumn]
  private let benchmarks: [String: CareerColumn]
  private let titles: [String: Text]
  private let cells: CellWriter
  private let captions: CaptionWriter

  /// Prepares the cells of every career in every data set.
  init(site: Site, edition: Edition, phrases: Phrasebook, templates: FragmentTemplates) {
    self.edition = edition
    self.phrases = phrases
    self.templates = templates
    let cells = CellWriter(format: FigureFormat(edition.language), phrases: phrases)
    self.cells = cells
    captions = CaptionWriter(language: edition.language, phrases: phrases)
    var columns: [WagesSelection.Column: CareerColumn] = [:]
    for career in edition.careers {
      for (id, dataSet) in site.dataSets {
        let key = WagesSelection.Column(career: career.id, dataSet: id)
        columns[key] = CareerColumn(career.codes, in: dataSet, writer: cells)
      }
    }
    self.columns = columns
    benchmarks = site.dataSets.compactMapValues {
      CareerColumn(allOccupationsIn: $0, writer: cells)
    }
    titles = Dictionary(
      uniqueKeysWithValues: edition.careers.map { ($0.id, Text($0.header.title)) })
  }

  /// The cells of a career in a data set.
  func column(_ career: String, in dataSet: String) -> CareerColumn? {
    columns[WagesSelection.Column(career: career, dataSet: dataSet)]
  }

  /// A figure as it stands in a sentence.
  func sentenceText(_ figure: Figure) -> String { cells.sentenceText(figure) }

  /// The tables of a selection with their sources.
  func html(_ selection: WagesSelection, ids: inout TableNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    for group in selection.groups { append(group, selection, ids: &ids, to: &bytes) }
    return bytes
  }

  private func append(
    _ group: [WagesSelection.Column], _ selection: WagesSelection, ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    let sets = group.map(\.dataSet).reduce(into: [String]()) { sets, set in
      if !sets.contains(set) { sets.append(set) }
    }
    guard let dataSet = columns[group[0]]?.dataSet else { return }
    let layout = TableLayout(
      labels: group.map { label(of: $0, isDated: sets.count > 1) },
      columns: group.compactMap { columns[$0] },
      benchmark: selection.showsBenchmark ? benchmarks[dataSet.id] : nil,
      cells: cells, phrases: phrases)
    var tables: [Value] = []
    var isDerived = false
    let wages = selection.measures.filter(\.isWage)
    for period in selection.periods where !wages.isEmpty {
      let caption = selection.caption ?? captions.caption(dataSet.record, per: period)
      let table = layout.wages(
        wages, per: period, id: ids.next(), caption: caption,
        unit: captions.unit(dataSet.record, .unitWage))
      tables.append(table.value)
      isDerived = isDerived || table.statuses.contains(.derived)
      if selection.showsDifference, group.count == 2 {
        let titles = (layout.labels[0].text, layout.labels[1].text)
        tables.append(
          layout.differences(
            wages, per: period, id: ids.next(),
            caption: captions.difference(dataSet.record, per: period, titles),
            unit: captions.unit(dataSet.record, .unitDifference)
          ).value)
      }
    }
    if selection.measures.contains(.employment) {
      tables.append(
        layout.employment(
          id: ids.next(), caption: captions.employment(dataSet.record),
          unit: captions.unit(dataSet.record, .unitEmployment)
        ).value)
    }
    for (number, set) in sets.enumerated() {
      guard let record = columns.values.first(where: { $0.dataSet.id == set })?.dataSet.record else {
        continue
      }
      let values: [Value] = [
        .list(number == 0 ? tables : []),
        .record(captions.source(record, id: ids.next(), isDerived: isDerived)),
        .record(phrases.words),
      ]
      templates.wages.render(Record(templates.wagesSchema, values), into: &bytes)
    }
  }

  private func label(of column: WagesSelection.Column, isDated: Bool) -> Text {
    let title = titles[column.career] ?? ""
    guard isDated, let record = columns[column]?.dataSet.record else { return title }
    let text = phrases.text(
      .datedCareer, ["career": title.text, "period": captions.period(of: record)])
    return Text(text)
  }
}
