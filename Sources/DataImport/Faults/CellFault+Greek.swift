public import SourceText
internal import WageData

extension CellFault {
  private static let greekAsPublished =
    "το αρχείο άλλαξε μετά τη δημοσίευσή του· κατεβάστε το ξανά"

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .malformedSeries(let line):
      Wording(
        "η γραμμή \(line) δεν έχει τη μορφή αρχείου χρονοσειρών",
        help: "κάθε γραμμή έχει series_id, year, period, value και footnote_codes, χωρισμένα με "
          + "στηλοθέτες (tab)"
      )
    case .foreignWord(let word, let column):
      Wording(
        "το `\(word)` στη στήλη `\(column)` δεν είναι λέξη των δημοσιευμένων αρχείων",
        help: "εκείνα γράφουν `*`, `**` ή `#`· \(Self.greekAsPublished)"
      )
    case .foreignFlag(let word, let column):
      Wording(
        "το `\(word)` στη στήλη `\(column)` δεν είναι σημαία των δημοσιευμένων αρχείων",
        help: "εκείνα γράφουν TRUE ή αφήνουν το κελί άδειο· \(Self.greekAsPublished)"
      )
    case .wageAboveTopCode(let wage, let topCode):
      Wording(
        "\(wage.greekDescription) βρίσκεται σε αρχείο που κρύβει τις αμοιβές από "
          + "\(Money.text(topCode, in: .greek)) και πάνω",
        help: "εκεί γράφει `#`· \(Self.greekAsPublished)"
      )
    case .topCodeUnknown:
      Wording(
        "το αρχείο κρύβει αμοιβές (`#`) και δεν λέει από ποιο ποσό και πάνω",
        help: "πείτε το, για την ώρα και για τον χρόνο: --top-code 115.00/239200"
      )
    case .topCodesDisagree(let notes, let known):
      Wording(
        "οι σημειώσεις του αρχείου ονομάζουν οροφή \(Money.text(notes, in: .greek)), ενώ για την εποχή "
          + "του είναι γνωστή \(Money.text(known, in: .greek))",
        help: "δείτε τα κελιά και πείτε την: --top-code \(Money.option(notes))"
      )
    case .severalScopes(let scope, let names):
      Wording(
        "το αρχείο περιέχει \(names.count) \(scope.greekMany): \(Self.greekList(names))",
        help: "πείτε τι θέλετε: --\(scope.rawValue) '\(Self.code(names.first ?? ""))'"
      )
    case .scopeNotFound(let scope, let wanted, let names):
      Wording(
        "το αρχείο δεν έχει γραμμές για \(scope.greekOne) `\(wanted)`",
        help: Self.nearest(wanted, names).map { "μήπως εννοείτε `\($0)`;" }
          ?? "περιέχει \(Self.greekList(names))"
      )
    case .occupationNotFound(let occupation, let nearest):
      Wording(
        "το αρχείο δεν έχει γραμμές για το επάγγελμα \(occupation)",
        help: nearest.map { "μήπως εννοείτε \($0);" }
          ?? "οι κωδικοί είναι όπως 27-3031· ίσως λείπουν εκείνοι μιας άλλης ταξινόμησης"
      )
    }
  }

  private static func greekList(_ names: [String]) -> String {
    let most = 6
    let listed = names.prefix(most).joined(separator: ", ")
    return names.count > most
      ? "\(listed) και \(MessageLanguage.greek.number(names.count - most)) ακόμη" : listed
  }
}

extension WageFact {
  /// `η διάμεσος του ωρομισθίου, 116,20,`, as the subject of a sentence.
  fileprivate var greekDescription: String {
    "\(greekName), \(Money.text(estimate.value ?? 0, in: .greek)),"
  }
}
