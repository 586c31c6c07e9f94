public import SourceText

extension OutputFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .file(let error):
      Wording(
        error.sentence(in: .greek),
        help: error.isFull
          ? "ελευθερώστε χώρο στον δίσκο· ο ιστότοπος έμεινε όπως ήταν"
          : "ελέγξτε τον φάκελο και τα δικαιώματά του· ο ιστότοπος έμεινε όπως ήταν"
      )
    case .text(let error):
      Wording(
        error.sentence(in: .greek),
        help: error.isFull
          ? "ελευθερώστε χώρο στον δίσκο· το αρχείο έμεινε όπως ήταν"
          : "ελέγξτε τον φάκελο και τα δικαιώματά του· το αρχείο έμεινε όπως ήταν"
      )
    case .changedMeanwhile(let path):
      Wording(
        "το \(path) άλλαξε αφότου διαβάστηκε, και μένει όπως είναι τώρα",
        help: "τρέξτε ξανά την εντολή"
      )
    case .exists(let path):
      Wording(
        "το \(path) υπάρχει ήδη",
        help: "διαλέξτε άλλο όνομα, ή αλλάξτε αυτό που υπάρχει"
      )
    case .newFile(let error):
      Wording(
        error.sentence(in: .greek),
        help: error.isFull
          ? "ελευθερώστε χώρο στον δίσκο"
          : "ελέγξτε τον φάκελο και τα δικαιώματά του"
      )
    case .locked(let path):
      Wording(
        "ένα άλλο generate γράφει στον ίδιο φάκελο",
        help: "περιμένετε να τελειώσει· κρατά το \(path)"
      )
    case .foreign(let folder, let paths, let count):
      Wording(
        "στο \(folder) \(Self.greekForeign(count)) generate: \(paths.joined(separator: ", "))"
          + (count > paths.count ? ", …" : ""),
        help: "μεταφέρετε όσα χρειάζεστε στο Content/root· το --force διαγράφει τα υπόλοιπα"
      )
    case .overSources(let output, let sources):
      Wording(
        "ο φάκελος εξόδου \(output) και ο \(sources) του έργου είναι ο ίδιος, ή ο ένας μέσα στον άλλον",
        help: "ονομάστε έναν φάκελο μόνο για τον ιστότοπο: --output FOLDER"
      )
    case .notAFolder(let path):
      Wording("το \(path) δεν είναι φάκελος", help: "ονομάστε άλλον: --output FOLDER")
    case .shardOverSite(let folder, let shard):
      Wording(
        "στο \(folder) υπάρχει ολόκληρος ιστότοπος, και τη θέση του θα έπαιρνε το τμήμα \(shard.text)",
        help: "ονομάστε φάκελο για το τμήμα: --output FOLDER· το --force εγκαταλείπει τον ιστότοπο"
      )
    case .brokenLink(let path):
      Wording(
        "το \(path) είναι σύνδεσμος που δεν οδηγεί πουθενά",
        help: "διορθώστε ή αφαιρέστε τον σύνδεσμο"
      )
    case .mounted(let path):
      Wording(
        "στο \(path) είναι προσαρτημένο κάτι, και δεν αντικαθίσταται με μία κίνηση",
        help: "προσαρτήστε τον φάκελο που το περιέχει, ή γράψτε μέσα του: --output \(path)/site"
      )
    case .immovable(let path):
      Wording(
        "το σύστημα αρχείων δεν μπορεί να μετακινήσει το \(path): ίσως ανήκει στην εικόνα ενός container",
        help: "αφαιρέστε πρώτα αυτό και τον φάκελο .previous δίπλα του, ή ονομάστε άλλον: "
          + "--output FOLDER"
      )
    case .replacedInSteps(let path):
      Wording(
        "το σύστημα αρχείων δεν ανταλλάσσει δύο φακέλους: για μια στιγμή το \(path) δεν υπήρχε",
        help: "τώρα δεν λείπει τίποτε· άλλα συστήματα αρχείων, όπως τα ext4 και XFS, το κάνουν με "
          + "μία κίνηση"
      )
    case .nothingToRollBack(let path):
      Wording(
        "στο \(path) δεν υπάρχει ολόκληρος προηγούμενος ιστότοπος",
        help: "τρέξτε ξανά το generate"
      )
    }
  }

  private static func greekForeign(_ count: Int) -> String {
    count == 1
      ? "υπάρχει 1 αρχείο που δεν το έγραψε το"
      : "υπάρχουν \(MessageLanguage.greek.number(count)) αρχεία που δεν τα έγραψε το"
  }
}
