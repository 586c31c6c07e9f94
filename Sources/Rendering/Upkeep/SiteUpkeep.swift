public import CalendarDates
public import SiteModel
public import SourceText
internal import WageData

/// Looks for what a build lets pass: what nothing uses, what is missing, what is out of date.
public struct SiteUpkeep: Sendable {
  private let site: Site
  private let renderer: SiteRenderer
  private let source: SiteSource

  /// Prepares to look through a site.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - renderer: Its renderer.
  ///   - source: The files that it was read from.
  public init(
    _ site: Site,
    _ renderer: SiteRenderer,
    source: SiteSource
  ) {
    self.site = site
    self.renderer = renderer
    self.source = source
  }

  /// The data files of which no page states anything; the bindings are those in the texts of editors,
  /// claims included.
  public func unusedData(_ bindings: [DataBinding]) -> DiagnosticReport {
    var used = Set(bindings.flatMap(\.sources).map(\.dataSet))
    used.formUnion(site.configuration.data.map { [$0] } ?? [])
    for edition in site.editions { used.formUnion(edition.comparisons.flatMap(\.dataSets)) }
    for route in site.routes.withoutPairs {
      renderer.forEachFigure(of: route) { used.formUnion($0.figure.sources.map(\.dataSet)) }
    }
    var report = DiagnosticReport()
    for file in source.dataFiles {
      let id = SiteSource.dataSetID(of: file.path)
      guard !used.contains(id) else { continue }
      let isIndex = site.priceIndexes.ids.contains(id)
      let fault: UpkeepFault = isIndex ? .unusedPriceIndex : .unusedData
      report.add(fault, at: SourceLocation(path: file.path))
    }
    return report
  }

  /// The pages and sections that a language of the site does not have.
  public var missingTranslations: DiagnosticReport {
    var report = DiagnosticReport()
    var told: Set<String> = []
    for edition in site.editions {
      for path in edition.paths {
        let name = path.dropFirst("Content/\(edition.language.tag)/".utf8.count)
        for other in site.editions where other.number != edition.number {
          let missing = "Content/\(other.language.tag)/\(name)"
          guard !other.paths.contains(missing), told.insert(missing).inserted else { continue }
          let fault = UpkeepFault.missingTranslation(
            language: "\(other.language.tag)",
            path: missing
          )
          report.add(fault, at: SourceLocation(path: path))
        }
      }
    }
    return report
  }

  /// What is older than it should be on a day.
  public func outdated(on today: Day) -> DiagnosticReport {
    var report = DiagnosticReport()
    if let day = site.configuration.asOf {
      let months = today.month.index - day.month.index
      let place = source.place(ofKey: "as-of")
      if day > today { report.add(UpkeepFault.futureDay(day), at: place) }
      if months > 3 { report.add(UpkeepFault.staleDay(day, months: months), at: place) }
    }
    if let data = site.configuration.data, let newer = newer(than: data, besides: []) {
      let fault = UpkeepFault.newerData(dataSet: data, newer: newer)
      report.add(fault, at: source.place(ofKey: "data"))
    }
    for edition in site.editions { report.add(outdatedPages(of: edition)) }
    return report
  }

  private func outdatedPages(of edition: Edition) -> DiagnosticReport {
    var report = DiagnosticReport()
    let data = site.configuration.data.map { [$0] } ?? []
    let careers = edition.careers.map { (header: $0.header, dataSets: data) }
    let comparisons = edition.comparisons.map { (header: $0.header, dataSets: $0.dataSets) }
    for (header, dataSets) in careers + comparisons where !header.isHistorical {
      let place = SourceLocation(path: header.path)
      for id in dataSets {
        guard let record = site.dataSets[id]?.record, let day = header.reviewed,
          day < record.retrieved
        else { continue }
        report.add(
          UpkeepFault.reviewedBefore(day, dataSet: id, retrieved: record.retrieved),
          at: place
        )
      }
    }
    for comparison in edition.comparisons where !comparison.header.isHistorical {
      for id in comparison.dataSets where id != site.configuration.data {
        guard let newer = newer(than: id, besides: comparison.dataSets) else { continue }
        report.add(
          UpkeepFault.newerData(dataSet: id, newer: newer),
          at: SourceLocation(path: comparison.header.path)
        )
      }
    }
    return report
  }

  // The newest data that differ in nothing but their time, unless they are stated beside.
  private func newer(than id: String, besides others: [String]) -> String? {
    guard let own = site.dataSets[id]?.record else { return nil }
    let newer = site.dataSets.values.filter { other in
      other.record.period > own.period && other.record.isOfSeries(own)
    }
    guard !newer.contains(where: { others.contains($0.id) }) else { return nil }
    return newer.max { $0.record.period < $1.record.period }?.id
  }
}

extension SourceRecord {
  /// Whether the figures of another record differ in nothing but their time.
  fileprivate func isOfSeries(_ other: SourceRecord) -> Bool {
    programme == other.programme && area == other.area && industries == other.industries
      && ownership == other.ownership && currency == other.currency
  }
}

extension Edition {
  /// The paths of its pages and sections.
  fileprivate var paths: [String] {
    let careers = careers.flatMap { career in
      [career.header.path] + career.sections.map { Self.path(of: $0.key, beside: career.header) }
    }
    let comparisons = comparisons.flatMap { comparison in
      [comparison.header.path]
        + comparison.sections.map { Self.path(of: $0.key, beside: comparison.header) }
    }
    return pages.map(\.header.path) + careers + comparisons
  }

  private static func path(of section: String, beside header: PageHeader) -> String {
    let folder = header.path.split(separator: "/").dropLast().joined(separator: "/")
    return "\(folder)/\(section).md"
  }
}
