public import SourceText

extension AliasFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .host(let address):
      Wording(
        "το `\(address)` δείχνει σε διακομιστή, ενώ το alias είναι διεύθυνση αυτού του ιστότοπου",
        help: "γράψτε μόνο τη διαδρομή, όπως `/old/page/`"
      )
    case .query(let address):
      Wording(
        "το `\(address)` έχει παραμέτρους: σε στατικό ιστότοπο ένα αρχείο απαντά για όλες",
        help: "τελειώστε το alias πριν από το `?`"
      )
    case .fragment(let address):
      Wording(
        "το `\(address)` έχει τμήμα μετά το `#`, που κανένας browser δεν στέλνει",
        help: "τελειώστε το alias πριν από το `#`"
      )
    case .emptyName(let address):
      Wording(
        "το `\(address)` δεν έχει τίποτα ανάμεσα σε δύο καθέτους",
        help: "γράψτε μία κάθετο, ή το όνομα που λείπει"
      )
    case .edge(let name):
      Wording(
        "το `\(name)` αρχίζει ή τελειώνει με τελεία ή κενό, όπως κανένα όνομα στις διευθύνσεις εδώ",
        help: "γράψτε όλη τη διαδρομή από τη ρίζα, χωρίς `.` και `..`"
      )
    case .character(let scalar, let name):
      Wording(
        "το `\(name)` έχει τον χαρακτήρα \(scalar.name), που δεν χωρά παντού σε όνομα αρχείου",
        help: "αφαιρέστε το alias: από εκεί οδηγούν μόνο κανόνες του ίδιου του διακομιστή"
      )
    case .brokenCode(let name):
      Wording(
        "το `\(name)` έχει κωδικό με % που δεν ισχύει, ή που δεν δίνει γράμμα του UTF-8",
        help: "γράψτε τα ίδια τα γράμματα, και `%25` για το σύμβολο %"
      )
    case .device(let name):
      Wording(
        "το `\(name)` είναι όνομα συσκευής στα Windows, όπου κανένα αρχείο δεν μπορεί να το έχει",
        help: "αφαιρέστε το alias: από εκεί οδηγούν μόνο κανόνες του ίδιου του διακομιστή"
      )
    }
  }
}
