/// An XLSX workbook (ECMA-376): where its first sheet and its texts are.
struct Workbook {
  /// The name of the first sheet.
  let sheetName: String

  /// The texts that may say of what time the figures are.
  let notes: [String]

  private let archive: ZipArchive
  private let sheet: String
  private let strings: SharedStrings

  private static let contentTypes = "[Content_Types].xml"
  private static let workbookType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
  private static let worksheetKind = "/worksheet"
  private static let stringsKind = "/sharedStrings"
  private static let workbookKind = "/officeDocument"

  /// Whether an archive says of itself that it is a document of this family.
  static func isOne(_ archive: ZipArchive) -> Bool {
    archive[contentTypes] != nil
  }

  /// Reads everything but the sheet.
  ///
  /// - Throws: A fault if the archive is no workbook or damaged.
  init(_ archive: ZipArchive) throws(ImportFault) {
    self.archive = archive
    let packageLinks = try Self.links("_rels/.rels", from: "", in: archive)
    guard let path = packageLinks.first(where: { $0.kind.hasSuffix(Self.workbookKind) })?.target
    else { throw .workbook(.missingPart("_rels/.rels")) }
    try Self.checkType(of: path, in: archive)
    let (folder, file) = Self.split(path)
    let links = try Self.links("\(folder)_rels/\(file).rels", from: folder, in: archive)
    let sheets = ElementList("sheet", in: path)
    try PartParser.parse(path, in: archive, for: sheets)
    guard let first = sheets.elements.first,
      let id = first.first(where: { $0.key == "id" || $0.key.hasSuffix(":id") })?.value,
      let sheet = links.first(where: { $0.id == id })
    else { throw .workbook(.missingPart("\(folder)worksheets/sheet1.xml")) }
    guard sheet.kind.hasSuffix(Self.worksheetKind) else {
      throw .workbook(.noWorksheet(first["name"] ?? ""))
    }
    sheetName = first["name"] ?? ""
    self.sheet = sheet.target
    let reader = SharedStringsReader()
    if let link = links.first(where: { $0.kind.hasSuffix(Self.stringsKind) }) {
      try PartParser.parse(link.target, in: archive, for: reader)
    }
    strings = reader.strings
    notes = reader.notes
  }

  /// The rows of the first sheet as CSV, each on the line of its number in the sheet.
  func table() throws(ImportFault) -> TemporaryFile {
    let reader = SheetReader(strings, file: try TemporaryFile())
    try PartParser.parse(sheet, in: archive, for: reader)
    return reader.file
  }

  private static func checkType(of path: String, in archive: ZipArchive) throws(ImportFault) {
    let types = ElementList("Override", in: contentTypes)
    try PartParser.parse(contentTypes, in: archive, for: types)
    let type = types.elements.first { $0["PartName"]?.lowercased() == "/\(path)".lowercased() }
    guard type?["ContentType"] == workbookType else {
      throw .workbook(.notAWorkbook(type: type?["ContentType"] ?? ""))
    }
  }

  private typealias Link = (id: String, kind: String, target: String)

  private static func links(
    _ part: String,
    from folder: String,
    in archive: ZipArchive
  ) throws(ImportFault) -> [Link] {
    let list = ElementList("Relationship", in: part)
    try PartParser.parse(part, in: archive, for: list)
    return list.elements.compactMap { element in
      guard let id = element["Id"], let kind = element["Type"], let target = element["Target"],
        element["TargetMode"] != "External"
      else { return nil }
      return (id, kind, target.hasPrefix("/") ? String(target.dropFirst()) : folder + target)
    }
  }

  private static func split(_ path: String) -> (folder: String, file: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}
