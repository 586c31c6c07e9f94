public import SourceText

extension VerifyFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .noSite(let folder):
      Wording(
        "δεν υπάρχει φάκελος \(folder) για να ελεγχθεί",
        help: "φτιάξτε πρώτα τον ιστότοπο"
      )
    case .shard(let place):
      Wording(
        "στο \(place.folder) υπάρχει το τμήμα \(place.shard.text), όχι ολόκληρος ιστότοπος",
        help: "ενώστε τα τμήματα με `generate merge`, και ελέγξτε τον ιστότοπο"
      )
    case .differing(let folder, let files):
      Wording(
        "στο \(folder) \(files.greekVerb) \(files.files(in: .greek)) με άλλα byte από όσα δίνει μια "
          + "καθαρή παραγωγή: \(files.text)",
        help: Self.greekAgain(folder)
      )
    case .missing(let folder, let files):
      Wording(
        "από το \(folder) \(files.count == 1 ? "λείπει" : "λείπουν") \(files.files(in: .greek)) μιας "
          + "καθαρής παραγωγής: \(files.text)",
        help: Self.greekAgain(folder)
      )
    case .surplus(let folder, let files):
      Wording(
        "στο \(folder) \(files.greekVerb) \(files.files(in: .greek)) που μια καθαρή παραγωγή δεν θα "
          + "έγραφε: \(files.text)",
        help: "μεταφέρετε όσα χρειάζεστε στο Content/root, και αφαιρέστε τα υπόλοιπα"
      )
    case .manifest(let folder):
      Wording(
        "ο κατάλογος αρχείων (manifest) του \(folder) δεν είναι αυτός μιας καθαρής παραγωγής",
        help: Self.greekAgain(folder)
      )
    }
  }

  private static func greekAgain(_ folder: String) -> String {
    "αν άλλαξε το έργο, τρέξτε ξανά το generate· αλλιώς αφαιρέστε πρώτα το \(folder)"
  }
}

extension PathSample {
  /// That the files are there.
  var greekVerb: String { count == 1 ? "υπάρχει" : "υπάρχουν" }
}
