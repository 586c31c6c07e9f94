public import SourceText

extension StyleFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .dead(let address, let nearest):
      Wording(
        "στο `\(address)` δεν υπάρχει τίποτε",
        help: nearest.map { "μήπως εννοείτε `\($0)`;" }
          ?? "γράψτε τη διαδρομή του αρχείου από αυτό το φύλλο στυλ, ή από το `/`"
      )
    case .circular(let address):
      Wording(
        "το `\(address)` οδηγεί πίσω σε αυτό το φύλλο στυλ",
        help: "κάθε φύλλο το εισάγουν όσα το χρειάζονται, και κανένα τον εαυτό του"
      )
    case .blocked(let address, let missing):
      Wording(
        "το Content-Security-Policy των σελίδων δεν αφήνει τους φυλλομετρητές να φέρουν το `\(address)`",
        help: "επιτρέψτε το στο πρότυπο που έχει τον κανόνα: `\(missing)`"
      )
    }
  }
}
