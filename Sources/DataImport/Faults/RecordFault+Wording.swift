public import SourceText

extension RecordFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .periodUnknown(let year):
      Wording(
        year.map { "the file says that its figures are of \($0), and does not say the month" }
          ?? "the file does not say of which month its figures are",
        help: "say it: --period \(year ?? 2008)-05"
      )
    case .periodsDisagree(let clues):
      Wording(
        "the file is given different months: "
          + clues.map { "\($0.month) by \($0.origin.words)" }.joined(separator: ", "),
        help: "rename the file if its name is wrong; otherwise download it again"
      )
    case .classificationUnknown(let month):
      Wording(
        "the classification of the occupations of \(month) is not known",
        help: "say it, as the publisher's page on the data does: --classification soc-2018"
      )
    case .licenceUnknown:
      Wording(
        "nothing says under which terms the figures may be shown",
        help: "for files of BLS itself, a work of the US government (17 USC 105), say: "
          + "--licence 'Public domain'"
      )
    case .areaTitleUnknown(let code):
      Wording(
        "the file does not say which area \(code) is",
        help: "say its name: --area-title 'New York'"
      )
    case .ownershipUnknown:
      Wording(
        "the file does not say whose establishments the figures are of",
        help: "say it by its code, 1235 for all owners together: --ownership 1235"
      )
    }
  }
}

extension PeriodClue.Origin {
  /// The origin as a sentence names it.
  fileprivate var words: String {
    switch self {
    case .fileName: "the file's name"
    case .memberName: "the name in the archive"
    case .sheetName: "the sheet's name"
    case .notes: "its notes"
    case .option: "--period"
    }
  }
}
