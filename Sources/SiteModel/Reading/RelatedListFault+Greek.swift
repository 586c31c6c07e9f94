public import SourceText

extension RelatedListFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .missing:
      Wording(
        "το `pairs: related` παίρνει τα ζευγάρια του από το \(RelatedListReader.path), που λείπει",
        help: "γράψτε το, με τις στήλες \(RelatedListReader.columns.joined(separator: ","))"
      )
    case .unknownCareer(let name, let nearest):
      Wording(
        "κανένα επάγγελμα δεν έχει το id `\(name)`",
        help: nearest.map { "μήπως εννοείτε `\($0)`;" }
          ?? "γράψτε το όνομα ενός φακέλου του careers, ή αφαιρέστε τη γραμμή"
      )
    case .itself(let name):
      Wording(
        "το `\(name)` δηλώνεται παρόμοιο με τον εαυτό του",
        help: "ονομάστε δύο επαγγέλματα"
      )
    case .twice(let career, let related):
      Wording(
        "το `\(related)` υπάρχει ήδη για το `\(career)`",
        help: "κρατήστε μία γραμμή· η αντίστροφη κατεύθυνση μπορεί να έχει δική της"
      )
    case .rank(let text):
      Wording(
        "η σειρά `\(text)` δεν είναι ακέραιος από το 1 και πάνω",
        help: "το 1 είναι το πλησιέστερο επάγγελμα, το 2 το επόμενο"
      )
    case .withoutSource:
      Wording(
        "η γραμμή δεν λέει πού βρέθηκε η ομοιότητα",
        help: "ονομάστε την πηγή, λόγου χάρη O*NET 27.0"
      )
    }
  }
}
