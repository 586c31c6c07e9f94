public import SourceText

extension WorkbookFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .old(let file):
      Wording(
        "\(file) is a workbook of the old kind (.xls)",
        help: "convert it and import the result: soffice --headless --convert-to xlsx '\(file)'"
      )
    case .encrypted:
      Wording(
        "the workbook is protected by a password",
        help: "save it without a password, or download it again; the published files have none"
      )
    case .notAWorkbook(let type):
      Wording(
        type.isEmpty
          ? "the file says of itself that it is no workbook"
          : "the file says of itself that it is `\(type)`, which is no workbook (.xlsx)",
        help: "save it as .xlsx, or download it again"
      )
    case .missingPart(let part):
      Wording("the workbook has no part `\(part)`", help: "download it again")
    case .noWorksheet(let name):
      Wording(
        "the first sheet of the workbook, `\(name)`, holds no cells",
        help: "put the sheet with the data first; in the published files it is"
      )
    case .documentType(let part):
      Wording(
        "`\(part)` of the workbook declares a document type, which can do harm",
        help: "no program for spreadsheets writes one; download the file again"
      )
    case .foreignEncoding(let part):
      Wording("`\(part)` of the workbook is not UTF-8", help: "save it as .xlsx again")
    case .malformedXML(let part, let line):
      Wording("`\(part)` of the workbook is no XML from line \(line) on", help: "download it again")
    case .malformedSheet(let row):
      Wording(
        "the first sheet is damaged at row \(row)",
        help: "open it in a program for spreadsheets and save it as .xlsx again"
      )
    case .tooManyElements(let part):
      Wording(
        "`\(part)` of the workbook lists more than any program writes",
        help: "no published file does; download it again"
      )
    case .tooManyTexts:
      Wording(
        "the texts of the workbook take more than \(SharedStrings.mostBytes / 1_000_000) MB, or one "
          + "more than a cell can hold",
        help: "save its first sheet as CSV and import that"
      )
    }
  }
}
