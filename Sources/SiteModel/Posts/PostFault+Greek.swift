public import SourceText

extension PostFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .dateInName(let text):
      Wording(
        "το όνομα του αρχείου αρχίζει με \(text), που δεν είναι ημέρα",
        help: "γράψτε έτος, μήνα και ημέρα, λόγου χάρη 2026-01-05-name.md"
      )
    case .noDate(let meant):
      Wording(
        "αυτό το αρχείο βρίσκεται σε φάκελο αναρτήσεων, και μια ανάρτηση έχει ημερομηνία",
        help: meant.map { "μετονομάστε το σε \($0).md" }
          ?? "αρχίστε το όνομά του με την ημερομηνία, λόγου χάρη 2026-01-05-name.md, ή γράψτε την "
          + "στο `date`"
      )
    case .datesDiffer(let name, let key):
      Wording(
        "το όνομα του αρχείου λέει \(name), ενώ εδώ γράφει \(key)",
        help: "αφαιρέστε το ένα, ή κάντε τα ίδια"
      )
    case .noDay:
      Wording(
        "ο ιστότοπος έχει αναρτήσεις, και τίποτε δεν λέει ποιες έχουν δημοσιευτεί",
        help: "γράψτε στο Content/site.yml για ποια ημέρα μιλά, λόγου χάρη `as-of: 2026-01-05`· οι "
          + "μεταγενέστερες αναρτήσεις περιμένουν τη δική τους"
      )
    case .expiresTooEarly(let date):
      Wording(
        "η ανάρτηση δημοσιεύεται στις \(date), και ως τότε θα είχε ήδη αποσυρθεί",
        help: "το `expires` παίρνει μεταγενέστερη ημέρα"
      )
    case .nothingSaid:
      Wording(
        "μια ανάρτηση χωρίς παράγραφο χρειάζεται το κλειδί `description`",
        help: "προσθέστε μια γραμμή `description: …`, για τις λίστες, τη ροή και τις μηχανές "
          + "αναζήτησης"
      )
    case .tagForm(let tag):
      Wording(
        "από την ετικέτα `\(tag)` δεν βγαίνει διεύθυνση",
        help: "χρησιμοποιήστε λατινικά, ελληνικά ή κυριλλικά γράμματα ή ψηφία, ή ορίστε την στα "
          + "`tags` του Content/site.yml"
      )
    case .tagsAlike(let tag, let other, let address, let path):
      Wording(
        "οι ετικέτες `\(tag)` και `\(other)` (\(path)) θα είχαν και οι δύο τη διεύθυνση "
          + "tags/\(address)/",
        help: "γράψτε την παντού με τον ίδιο τρόπο, ή δώστε στην καθεμία όνομα στα `tags` του "
          + "Content/site.yml"
      )
    case .unknownTag(let tag, let nearest, let known):
      Wording(
        "το site.yml δεν έχει ετικέτα `\(tag)`",
        help: nearest.map { "μήπως εννοείτε `\($0)`;" }
          ?? "οι ετικέτες του είναι \(known.joined(separator: ", "))"
      )
    }
  }
}
