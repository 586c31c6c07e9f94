public import SourceText

extension RecordFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .periodUnknown(let year):
      Wording(
        year.map { "το αρχείο λέει ότι οι αριθμοί του είναι του \($0), όχι όμως ποιου μήνα" }
          ?? "το αρχείο δεν λέει ποιου μήνα είναι οι αριθμοί του",
        help: "πείτε το: --period \(year ?? 2008)-05"
      )
    case .periodsDisagree(let clues):
      Wording(
        "για το αρχείο δίνονται διαφορετικοί μήνες: "
          + clues.map { "\($0.month) από \($0.origin.greekWords)" }.joined(separator: ", "),
        help: "μετονομάστε το αρχείο αν το όνομά του είναι λάθος· αλλιώς κατεβάστε το ξανά"
      )
    case .classificationUnknown(let month):
      Wording(
        "δεν είναι γνωστή η ταξινόμηση των επαγγελμάτων για τον μήνα \(month)",
        help: "πείτε την, όπως τη λέει η σελίδα του εκδότη: --classification soc-2018"
      )
    case .licenceUnknown:
      Wording(
        "τίποτε δεν λέει με ποιους όρους επιτρέπεται να δημοσιευτούν οι αριθμοί",
        help: "για αρχεία της ίδιας της BLS, έργο της κυβέρνησης των ΗΠΑ (17 USC 105), πείτε: "
          + "--licence 'Public domain'"
      )
    case .areaTitleUnknown(let code):
      Wording(
        "το αρχείο δεν λέει ποια περιοχή είναι η \(code)",
        help: "πείτε το όνομά της: --area-title 'New York'"
      )
    case .ownershipUnknown:
      Wording(
        "το αρχείο δεν λέει σε ποιους ανήκουν οι επιχειρήσεις των αριθμών",
        help: "πείτε το με τον κωδικό του, 1235 για όλους μαζί: --ownership 1235"
      )
    }
  }
}

extension PeriodClue.Origin {
  fileprivate var greekWords: String {
    switch self {
    case .fileName: "το όνομα του αρχείου"
    case .memberName: "το όνομα μέσα στο συμπιεσμένο αρχείο"
    case .sheetName: "το όνομα του φύλλου"
    case .notes: "τις σημειώσεις του"
    case .option: "το --period"
    }
  }
}
