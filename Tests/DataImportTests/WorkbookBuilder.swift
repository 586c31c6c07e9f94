/// Writes small XLSX workbooks.
struct WorkbookBuilder {
  static let contentTypes = "[Content_Types].xml"
  static let sheet = "xl/worksheets/sheet1.xml"
  static let strings = "xl/sharedStrings.xml"
  static let workbook = "xl/workbook.xml"
  static let links = "xl/_rels/workbook.xml.rels"

  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// A workbook whose first sheet has the given rows of XML.
  static func archive(
    rows: String,
    strings: [String] = [],
    sheetName: String = "national_M2024_dl"
  ) -> ArchiveBuilder {
    ArchiveBuilder([
      (contentTypes, types),
      ("_rels/.rels", rels([("rId1", "officeDocument", "xl/workbook.xml")])),
      (
        workbook,
        head + #"<workbook xmlns="\#(main)" xmlns:r="\#(office)"><sheets>"#
          + #"<sheet name="\#(sheetName)" sheetId="7" r:id="rId9"/>"#
          + #"<sheet name="Field Descriptions" sheetId="2" r:id="rId8"/></sheets></workbook>"#
      ),
      (
        links,
        rels([
          ("rId8", "worksheet", "worksheets/sheet2.xml"),
          ("rId9", "worksheet", "worksheets/sheet1.xml"),
          ("rId3", "sharedStrings", "sharedStrings.xml"),
        ])
      ),
      (sheet, head + #"<worksheet xmlns="\#(main)"><sheetData>\#(rows)</sheetData></worksheet>"#),
      ("xl/worksheets/sheet2.xml", head + #"<worksheet xmlns="\#(main)"/>"#),
      (
        self.strings,
        head + #"<sst xmlns="\#(main)">"#
          + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"
      ),
    ])
  }

  /// A workbook of a table: numbers as numbers, everything else as shared texts.
  static func archive(
    table: [[String]],
    notes: [String] = [],
    sheetName: String = "national_M2024_dl"
  ) -> ArchiveBuilder {
    var strings: [String] = []
    let rows = table.enumerated().map { line, cells in
      let xml = cells.enumerated().filter { !$0.element.isEmpty }.map { column, cell in
        let place = "\(column < 26 ? letter(column) : "A\(letter(column - 26))")\(line + 1)"
        // Codes are texts, whatever they look like.
        if Double(cell) != nil, line > 0, column > 3 {
          return "<c r=\"\(place)\"><v>\(cell)</v></c>"
        }
        strings.append("<t>\(cell.replacing("&", with: "&amp;"))</t>")
        return "<c r=\"\(place)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
      }
      return "<row r=\"\(line + 1)\">\(xml.joined())</row>"
    }
    strings += notes.map { "<t>\($0)</t>" }
    return archive(rows: rows.joined(), strings: strings, sheetName: sheetName)
  }

  private static func letter(_ column: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column)))
  }

  private static var types: String {
    let prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return head + #"<Types xmlns="\#(package)/content-types">"#
      + #"<Override PartName="/xl/workbook.xml" ContentType="\#(prefix).sheet.main+xml"/>"#
      + "</Types>"
  }

  private static func rels(_ links: [(id: String, kind: String, target: String)]) -> String {
    head + #"<Relationships xmlns="\#(package)/relationships">"#
      + links.map {
        #"<Relationship Id="\#($0.id)" Type="\#(office)/\#($0.kind)" Target="\#($0.target)"/>"#
      }.joined() + "</Relationships>"
  }
}
