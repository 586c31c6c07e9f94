import CalendarDates
import DataImport
import Foundation
import SourceText
import TestSupport
import Testing
import WageData

/// A file in a folder of its own, as a person would have downloaded it.
struct Download: ~Copyable {
  private let folder: TemporaryFolder
  private let name: String

  /// Writes a file of bytes.
  init(_ name: String, _ bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: folder.url.appending(path: name))
    self.folder = folder
    self.name = name
  }

  /// Writes a file of text.
  init(_ name: String, _ text: String) throws {
    try self.init(name, Array(text.utf8))
  }

  /// The path of the file.
  var path: String { folder.url.appending(path: name).path }

  /// Imports a file of wages; the terms are given unless a test says otherwise.
  func imported(
    occupations: [String]? = nil,
    area: String? = nil,
    industry: String? = nil,
    ownership: String? = nil,
    member: String? = nil,
    period: String? = nil,
    topCode: TopCode? = nil,
    areaTitle: String? = nil,
    classification: String? = nil,
    licence: String? = "Public domain",
    name: String? = nil
  ) throws -> ImportedData {
    let request = ImportRequest(
      file: path,
      retrieved: try #require(Day("2026-11-23")),
      occupations: occupations.map { Set($0.map { OccupationCode($0) }) },
      area: area,
      industry: industry,
      ownership: ownership,
      member: member,
      period: period.flatMap { Month($0) },
      topCode: topCode,
      areaTitle: areaTitle,
      classification: classification,
      licence: licence,
      name: name
    )
    guard case .wages(let data) = try FileImport(request).run() else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return data
  }

  /// What a person reads where the file is refused, with the file's name for its path.
  func refusal(_ run: (borrowing Download) throws -> ImportedData) throws -> String {
    do {
      _ = try run(self)
      return "it was imported"
    } catch let report as DiagnosticReport {
      return DiagnosticText().text(of: report).replacing("\(path)", with: name)
    }
  }

  /// What a person reads where the file is refused without further options.
  func refusal() throws -> String {
    try refusal { try $0.imported() }
  }
}
