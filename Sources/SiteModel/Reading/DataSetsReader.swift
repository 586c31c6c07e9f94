internal import SourceText
internal import WageData

/// Reads the data sets of a project: each a file of figures with its source record; and its price
/// indexes.
struct DataSetsReader {
  private let source: SiteSource
  private(set) var report = DiagnosticReport()

  /// The price indexes that were read, by id.
  private(set) var priceIndexes: [String: PriceIndex] = [:]

  init(_ source: SiteSource) {
    self.source = source
  }

  /// Reads the rows of some occupations, and of all occupations together, from every data set; every
  /// row for `nil`.
  mutating func read(occupations: Set<OccupationCode>?) -> [String: DataSet] {
    var dataSets: [String: DataSet] = [:]
    let records = Dictionary(
      source.records.map { (SiteSource.dataSetID(of: $0.path), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for file in source.dataFiles {
      let id = SiteSource.dataSetID(of: file.path)
      guard let record = records[id] else {
        let path = "Content/data/\(id).yml"
        report.add(ContentFault.missingRecord(path: path), at: SourceLocation(path: file.path))
        continue
      }
      do {
        if let text = file.text, let record = try PriceIndexRecord(record) {
          priceIndexes[id] = try PriceIndex(id: id, text(), record: record)
          continue
        }
        let record = try SourceRecord(record)
        let wanted = occupations?.union(record.allOccupations.map { [$0] } ?? [])
        let selection = RowSelection(occupations: wanted)
        let reader = DataSetReader(id: id, path: file.path, record: record, selection: selection)
        let dataSet = try file.read(reader)
        report.add(dataSet.warnings)
        dataSets[id] = dataSet
      } catch {
        report.add(error)
      }
    }
    let files = Set(source.dataFiles.map { SiteSource.dataSetID(of: $0.path) })
    for (id, record) in records.sorted(by: { $0.key < $1.key }) where !files.contains(id) {
      let fault = ContentFault.missingData(path: "Content/data/\(id).csv")
      report.add(fault, at: SourceLocation(path: record.path))
    }
    return dataSets
  }
}
