public import SourceText

/// What can be wrong with a workbook.
public enum WorkbookFault: Fault, Hashable {
  /// A workbook of the format before XLSX.
  case old(file: String)

  /// A workbook that needs a password.
  case encrypted

  /// A document of another kind.
  case notAWorkbook(type: String)

  /// A part of a workbook is not there.
  case missingPart(String)

  /// The first sheet is a chart or a dialog.
  case noWorksheet(String)

  /// A part of a workbook declares a document type.
  case documentType(part: String)

  /// A part of a workbook is not UTF-8.
  case foreignEncoding(part: String)

  /// A part of a workbook is no XML.
  case malformedXML(part: String, line: Int)

  /// A row of a sheet breaks the format.
  case malformedSheet(row: Int)

  /// The texts of a workbook are too long.
  case tooManyTexts

  /// A part of a workbook lists more than any program writes.
  case tooManyElements(part: String)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .old: "import-old-workbook"
    case .encrypted: "import-encrypted"
    case .notAWorkbook: "import-not-a-workbook"
    case .missingPart: "import-missing-part"
    case .noWorksheet: "import-no-worksheet"
    case .documentType: "import-document-type"
    case .foreignEncoding: "import-foreign-encoding"
    case .malformedXML: "import-malformed-xml"
    case .malformedSheet: "import-malformed-sheet"
    case .tooManyTexts: "import-too-many-texts"
    case .tooManyElements: "import-too-many-elements"
    }
  }
}
