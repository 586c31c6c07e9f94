public import SourceText

extension ProjectFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .noProject(let folder):
      Wording(
        "στο \(folder) δεν υπάρχει έργο: λείπει το αρχείο Content/site.yml",
        help: "τρέξτε το generate στον φάκελο που περιέχει τα Content και Templates, ή ονομάστε "
          + "τον: --project FOLDER"
      )
    case .noTheme(let name, let nearest):
      Wording(
        "στο Themes δεν υπάρχει θέμα `\(name)`",
        help: nearest.map { "μήπως εννοείτε `\($0)`;" } ?? "βάλτε τα πρότυπά του στο Themes/\(name)"
      )
    case .unreadable(_, let error):
      Wording(
        "το αρχείο δεν διαβάζεται: \(error.reason(in: .greek))",
        help: error.isMissing ? "ελέγξτε το όνομά του" : "ελέγξτε τα δικαιώματά του"
      )
    case .folderInsteadOfFile(let path):
      Wording(
        "το \(path) είναι φάκελος, ενώ εδώ χρειάζεται αρχείο",
        help: "μετονομάστε τον φάκελο"
      )
    case .leavesProject:
      Wording(
        "ο σύνδεσμος βγαίνει από τον φάκελό του: αρχεία από αλλού δεν διαβάζονται",
        help: "αντιγράψτε μέσα το αρχείο· μόνο τα ίδια τα Content και Templates μπορεί να είναι "
          + "σύνδεσμοι"
      )
    case .brokenLink:
      Wording(
        "ο σύνδεσμος δεν οδηγεί πουθενά, ή γυρίζει σε κύκλο",
        help: "διορθώστε ή αφαιρέστε τον σύνδεσμο"
      )
    case .notAFile:
      Wording("αυτό δεν είναι ούτε αρχείο ούτε φάκελος", help: "αφαιρέστε το")
    case .changedMeanwhile:
      Wording(
        "το έργο άλλαξε ενώ φτιαχνόταν το τμήμα, και ίσως δεν ταιριάζει με κανένα άλλο",
        help: "φτιάξτε το τμήμα ξανά"
      )
    }
  }
}
