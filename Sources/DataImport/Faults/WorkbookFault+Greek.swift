public import SourceText

extension WorkbookFault {
  private static let openAndSave =
    "ανοίξτε το σε πρόγραμμα λογιστικών φύλλων και αποθηκεύστε το ως .xlsx"

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .old(let file):
      Wording(
        "το \(file) είναι βιβλίο εργασίας της παλιάς μορφής (.xls)",
        help: "μετατρέψτε το και εισαγάγετε το αποτέλεσμα: "
          + "soffice --headless --convert-to xlsx '\(file)'"
      )
    case .encrypted:
      Wording(
        "το βιβλίο εργασίας προστατεύεται με κωδικό",
        help: "αποθηκεύστε το χωρίς κωδικό, ή κατεβάστε το ξανά· τα δημοσιευμένα αρχεία δεν έχουν"
      )
    case .notAWorkbook(let type):
      Wording(
        type.isEmpty
          ? "το αρχείο δηλώνει ότι δεν είναι βιβλίο εργασίας"
          : "το αρχείο δηλώνει ότι είναι `\(type)`, που δεν είναι βιβλίο εργασίας (.xlsx)",
        help: "αποθηκεύστε το ως .xlsx, ή κατεβάστε το ξανά"
      )
    case .missingPart(let part):
      Wording("από το βιβλίο εργασίας λείπει το μέρος `\(part)`", help: "κατεβάστε το ξανά")
    case .noWorksheet(let name):
      Wording(
        "το πρώτο φύλλο του βιβλίου, `\(name)`, δεν έχει κελιά",
        help: "βάλτε πρώτο το φύλλο με τα δεδομένα, όπως στα δημοσιευμένα αρχεία"
      )
    case .documentType(let part):
      Wording(
        "το `\(part)` του βιβλίου δηλώνει τύπο εγγράφου (DOCTYPE), που μπορεί να κάνει ζημιά",
        help: "κανένα πρόγραμμα λογιστικών φύλλων δεν γράφει τέτοιον· κατεβάστε το αρχείο ξανά"
      )
    case .foreignEncoding(let part):
      Wording("το `\(part)` του βιβλίου δεν είναι UTF-8", help: Self.openAndSave)
    case .malformedXML(let part, let line):
      Wording(
        "το `\(part)` του βιβλίου δεν είναι XML από τη γραμμή \(line) και κάτω",
        help: "κατεβάστε το ξανά"
      )
    case .malformedSheet(let row):
      Wording("το πρώτο φύλλο είναι χαλασμένο στη γραμμή \(row)", help: Self.openAndSave)
    case .tooManyElements(let part):
      Wording(
        "το `\(part)` του βιβλίου απαριθμεί περισσότερα από όσα γράφει οποιοδήποτε πρόγραμμα",
        help: "κανένα δημοσιευμένο αρχείο δεν είναι έτσι· κατεβάστε το ξανά"
      )
    case .tooManyTexts:
      Wording(
        "τα κείμενα του βιβλίου ξεπερνούν τα \(SharedStrings.mostBytes / 1_000_000) MB, ή ένα από αυτά "
          + "ξεπερνά όσα χωρά ένα κελί",
        help: "αποθηκεύστε το πρώτο φύλλο ως CSV και εισαγάγετε εκείνο"
      )
    }
  }
}
