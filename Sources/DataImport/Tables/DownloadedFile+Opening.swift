internal import Foundation

extension DownloadedFile {
  private static let oldWorkbook: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
  private static let encryptedPackage = Data("EncryptedPackage".utf16.flatMap { [UInt8($0), 0] })

  /// Opens a file.
  ///
  /// - Throws: A fault if it is none of the published formats, damaged or dangerous.
  static func open(_ request: ImportRequest) throws(ImportFault) -> DownloadedFile {
    let url = URL(filePath: request.file)
    let name = DownloadedTable.Name(origin: .fileName, text: url.lastPathComponent)
    return try open(try map(url), names: [name], request)
  }

  private static func open(
    _ data: Data,
    names: [DownloadedTable.Name],
    _ request: ImportRequest
  ) throws(ImportFault) -> DownloadedFile {
    if ZipArchive.begins(data) {
      return try open(try ZipArchive(data), names: names, request)
    }
    try checkText(data, name: names.last?.text ?? "")
    guard SeriesFile.isOne(data) else {
      if let prices = PriceTable(data) { return .priceTable(prices) }
      return .wages(DownloadedTable(data: data, names: names, notes: .none))
    }
    if let prices = PriceSeriesFile(data) { return .prices(prices) }
    let series = try SeriesFile(data, request).table()
    let notes = FileNotes(period: series.period, topCode: nil)
    return .wages(DownloadedTable(data: series.data, names: names, notes: notes))
  }

  private static func open(
    _ archive: ZipArchive,
    names: [DownloadedTable.Name],
    _ request: ImportRequest
  ) throws(ImportFault) -> DownloadedFile {
    guard !Workbook.isOne(archive) else {
      let workbook = try Workbook(archive)
      let table = DownloadedTable(
        data: try workbook.table().finish(),
        names: names + [DownloadedTable.Name(origin: .sheetName, text: workbook.sheetName)],
        notes: FileNotes(workbook.notes)
      )
      return .wages(table)
    }
    guard names.count == 1 else { throw .archive(.nested(names.last?.text ?? "")) }
    let member = try member(of: archive, wanted: request.member)
    let data = try EntryReader(member, of: archive).mapped()
    let name = DownloadedTable.Name(origin: .memberName, text: member.name)
    return try open(data, names: names + [name], request)
  }

  private static func checkText(_ data: Data, name: String) throws(ImportFault) {
    if data.starts(with: oldWorkbook) {
      guard data.range(of: encryptedPackage) == nil else { throw .workbook(.encrypted) }
      throw .workbook(.old(file: name))
    }
    if isWebPage(data) { throw .webPage }
    // Files in UTF-16 are told by the reader of data sets.
    let isUTF16 = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
    guard isUTF16 || !data.prefix(4_096).contains(0) else { throw .unknownFormat }
  }

  private static func member(
    of archive: ZipArchive,
    wanted: String?
  ) throws(ImportFault) -> ZipEntry {
    if let wanted {
      let entry = archive.entries.first { $0.name == wanted || $0.fileName == wanted }
      let names = archive.entries.map(\.name)
      guard let entry else { throw .archive(.memberNotFound(wanted, names: names)) }
      return entry
    }
    let data = archive.entries.filter(isData).sorted { $0.name < $1.name }
    guard data.count < 2 else { throw .archive(.severalDataFiles(data.map(\.name))) }
    if let only = data.first { return only }
    if let old = archive.entries.first(where: { $0.fileName.lowercased().hasSuffix(".xls") }) {
      throw .workbook(.old(file: old.name))
    }
    if let inner = archive.entries.first(where: { $0.fileName.lowercased().hasSuffix(".zip") }) {
      throw .archive(.nested(inner.name))
    }
    throw .archive(.noData)
  }

  // BLS packs a file that describes the columns with some archives.
  private static func isData(_ entry: ZipEntry) -> Bool {
    let name = entry.fileName.lowercased()
    return [".xlsx", ".csv", ".txt"].contains { name.hasSuffix($0) } && !name.hasPrefix(".")
      && !name.hasPrefix("~$") && !name.contains("description") && !name.contains("readme")
      && !entry.name.hasPrefix("__MACOSX/")
  }

  private static func isWebPage(_ data: Data) -> Bool {
    let start = String(decoding: data.prefix(200), as: UTF8.self).lowercased()
    return start.contains(/^\s*<(!doctype html|html|head|\?xml)/)
  }

  private static func map(_ url: URL) throws(ImportFault) -> Data {
    do {
      return try Data(contentsOf: url, options: .alwaysMapped)
    } catch let error as CocoaError {
      throw .unreadable(reason(error))
    } catch {
      throw .unreadable(.other)
    }
  }

  private static func reason(_ error: CocoaError) -> ImportFault.Unreadability {
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: .notThere
    case .fileReadNoPermission: .forbidden
    case _: .other
    }
  }
}
