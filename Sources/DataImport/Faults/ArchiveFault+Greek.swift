public import SourceText

extension ArchiveFault {
  private static let notPublished = "κανένα δημοσιευμένο αρχείο δεν είναι έτσι· κατεβάστε το ξανά"

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .truncated:
      Wording("το αρχείο είναι κομμένο", help: "κατεβάστε το ξανά")
    case .tooLarge:
      Wording(
        "το συμπιεσμένο αρχείο έχει τη μορφή για πάνω από 4 GB (ZIP64)",
        help: "αποσυμπιέστε το και εισαγάγετε το αρχείο που περιέχει"
      )
    case .unsafePath(let name):
      Wording(
        "το συμπιεσμένο αρχείο περιέχει τη διαδρομή `\(name)`, που βγαίνει από τον φάκελό του",
        help: Self.notPublished
      )
    case .encrypted(let name):
      Wording(
        "το `\(name)` στο συμπιεσμένο αρχείο προστατεύεται με κωδικό",
        help: "αποσυμπιέστε το, ή κατεβάστε το ξανά· τα δημοσιευμένα αρχεία δεν έχουν κωδικό"
      )
    case .unknownPacking(let name):
      Wording(
        "το `\(name)` στο συμπιεσμένο αρχείο δεν είναι ούτε αποθηκευμένο ούτε συμπιεσμένο με Deflate",
        help: "αποσυμπιέστε το και εισαγάγετε το αρχείο που περιέχει"
      )
    case .damaged(let name):
      Wording(
        "το `\(name)` στο συμπιεσμένο αρχείο είναι χαλασμένο: δεν συμφωνεί το μέγεθος ή το άθροισμα "
          + "ελέγχου",
        help: "κατεβάστε το ξανά"
      )
    case .inflatesTooFar(let name, let size):
      Wording(
        "το `\(name)` στο συμπιεσμένο αρχείο αποσυμπιέζεται σε τουλάχιστον "
          + "\(MessageLanguage.greek.number(size)) byte, πολύ πέρα από όσα καταλαμβάνει",
        help: Self.notPublished
      )
    case .nested(let name):
      Wording(
        "το `\(name)` στο συμπιεσμένο αρχείο είναι και αυτό συμπιεσμένο αρχείο",
        help: "αποσυμπιέστε το εξωτερικό και εισαγάγετε το εσωτερικό"
      )
    case .noData:
      Wording(
        "το συμπιεσμένο αρχείο δεν περιέχει κανένα .xlsx, .csv ή .txt",
        help: "κατεβάστε το ξανά· η BLS τα ονομάζει όπως oesm25nat.zip"
      )
    case .severalDataFiles(let names):
      Wording(
        "το συμπιεσμένο αρχείο περιέχει \(names.count) αρχεία δεδομένων: "
          + names.joined(separator: ", "),
        help: "πείτε ποιο: --member '\(names.first ?? "")'"
      )
    case .memberNotFound(let wanted, let names):
      Wording(
        "το συμπιεσμένο αρχείο δεν περιέχει `\(wanted)`",
        help: NearestName.of(wanted, among: names).map { "μήπως εννοείτε `\($0)`;" }
          ?? "περιέχει \(names.joined(separator: ", "))"
      )
    }
  }
}
