internal import DataImport
internal import Foundation
internal import SiteModel
internal import SourceText
internal import WageData

/// The two files of a data set or a price index in a project.
struct DataSetFiles {
  private let imported: ImportedFile
  private let folder: URL
  private let data: String
  private let record: String
  private let dataPath: String
  private let recordPath: String

  /// Names the files of an imported data set in the folder of a project.
  init(_ imported: ImportedFile, folder: String) {
    self.imported = imported
    self.folder = URL(filePath: folder, directoryHint: .isDirectory)
    let id: String
    switch imported {
    case .wages(let file): (id, data, record) = (file.id, file.dataFile, file.recordFile)
    case .prices(let file): (id, data, record) = (file.id, file.dataFile, file.recordFile)
    }
    dataPath = "Content/data/\(id).csv"
    recordPath = "Content/data/\(id).yml"
  }

  /// Writes both files, or neither if one is there already.
  func write(isForced: Bool) throws {
    try checkRecord()
    for path in [dataPath, recordPath] where !isForced {
      let file = folder.appending(path: path)
      guard !FileManager.default.fileExists(atPath: file.path) else {
        throw ImportFault.fileExists(path: path)
      }
    }
    do {
      try write(record, to: recordPath)
      try write(data, to: dataPath)
    } catch {
      throw ImportFault.unwritable(path: "Content/data")
    }
  }

  // The project's own reader must read what was meant.
  private func checkRecord() throws {
    let file = SourceFile(path: recordPath, text: record)
    let isReproduced =
      switch imported {
      case .wages(let imported): try SourceRecord(file) == imported.record
      case .prices(let imported): try PriceIndexRecord(file) == imported.record
      }
    guard isReproduced else {
      throw DiagnosticReport(ImportFault.notReproduced, at: SourceLocation(path: recordPath))
    }
  }

  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file, options: .atomic)
  }
}
