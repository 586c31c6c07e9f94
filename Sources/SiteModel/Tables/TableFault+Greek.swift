public import SourceText

extension TableFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .missing(let path, let nearest):
      Wording(
        "δεν υπάρχει αρχείο \(path)",
        help: Self.meant(nearest) ?? "βάλτε το εκεί: ένα αρχείο .csv, .yml ή .json"
      )
    case .mixed(let word, let others):
      Wording(
        "η εγγραφή είναι \(word.greek), ενώ οι προηγούμενες είναι \(others.greekPlural)",
        help: "οι εγγραφές μιας λίστας έχουν όλες την ίδια μορφή, ώστε να τις γράφει ένα πρότυπο"
      )
    case .lacked(let name, let path):
      Wording(
        "εδώ γράφεται το `\(name)`, που λείπει από κάποιες εγγραφές του \(path)",
        help: "συμπληρώστε το εκεί, ή ρωτήστε πρώτα γι’ αυτό: {{#\(name)}}…{{/\(name)}}"
      )
    case .unknownTable(let name, let nearest):
      Wording(
        "τα `tables` του site.yml δεν ονομάζουν πίνακα `\(name)`",
        help: Self.meant(nearest) ?? "προσθέστε τον: `tables: {\(name): \(name).csv}`"
      )
    case .withoutRows(let path):
      Wording(
        "σελίδες φτιάχνονται από τις γραμμές ενός αρχείου CSV, και το \(path) δεν είναι τέτοιο",
        help: "γράψτε το σε CSV, με τα ονόματα των στηλών στην πρώτη γραμμή"
      )
    case .unknownColumn(let name, let path, let nearest):
      Wording("το \(path) δεν έχει στήλη `\(name)`", help: Self.meant(nearest))
    case .emptyCell(let column):
      Wording(
        "το κελί της στήλης `\(column)` είναι κενό, και το χρειάζεται η σελίδα της γραμμής",
        help: "συμπληρώστε το: είναι μέρος της διεύθυνσης, του τίτλου ή της περιγραφής"
      )
    case .writtenCell(let column):
      Wording(
        "το κελί της στήλης `\(column)` είναι κενό, και το γράφει το πρότυπο της σελίδας",
        help: "συμπληρώστε το, ή ρωτήστε πρώτα γι’ αυτό στο πρότυπο: "
          + "{{#params.\(column)}}…{{/params.\(column)}}"
      )
    case .address(let text, let suggestion):
      Wording(
        "το `\(text)` δεν μπορεί να είναι μέρος διεύθυνσης",
        help: suggestion.map { "γράψτε `\($0)`, ή δώστε στον πίνακα μια στήλη μόνο γι’ αυτό" }
          ?? "χρησιμοποιήστε πεζά λατινικά γράμματα, ψηφία, -, _ και ., το πολύ 200"
      )
    case .sameAddress(let path):
      Wording(
        "η γραμμή φτιάχνει τη σελίδα /\(path), όπως και μια άλλη γραμμή",
        help: "ονομάστε στο `path` μια στήλη που διαφέρει από γραμμή σε γραμμή"
      )
    case .sameTitle(let title):
      Wording(
        "και μια άλλη σελίδα έχει τον τίτλο «\(title)»",
        help: "ένας τίτλος ονομάζει μία σελίδα της γλώσσας του"
      )
    case .sameDescription:
      Wording(
        "και μια άλλη γραμμή φτιάχνει σελίδα με την ίδια περιγραφή",
        help: "ονομάστε στο `description` μια στήλη που διαφέρει από γραμμή σε γραμμή"
      )
    }
  }

  private static func meant(_ name: String?) -> String? {
    name.map { "μήπως εννοείτε `\($0)`;" }
  }
}

extension TableFault.Word {
  fileprivate var greek: String {
    switch self {
    case .value: "τιμή"
    case .list: "λίστα"
    case .record: "κλειδιά με τιμές"
    }
  }

  fileprivate var greekPlural: String {
    switch self {
    case .value: "τιμές"
    case .list: "λίστες"
    case .record: "κλειδιά με τιμές"
    }
  }
}
