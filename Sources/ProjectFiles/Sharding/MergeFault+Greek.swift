public import SourceText

extension MergeFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    Wording(greekSentence, help: greekHelp)
  }

  private var greekSentence: String {
    switch self {
    case .unreadable(let error):
      error.sentence(in: .greek)
    case .noFolder(let path):
      "δεν υπάρχει φάκελος \(path)"
    case .noManifest(let folder):
      "στο \(folder) δεν υπάρχει τμήμα: λείπει ο κατάλογος αρχείων του (manifest)"
    case .wholeSite(let folder):
      "στο \(folder) υπάρχει ολόκληρος ιστότοπος, όχι τμήμα του"
    case .damagedManifest(let folder):
      "ο κατάλογος αρχείων (manifest) του \(folder) είναι κομμένος ή χαλασμένος"
    case .otherDivision(let shards, let first):
      Self.greekList(shards.map { $0.text(in: .greek) })
        + (shards.count == 1 ? ": ανήκει" : ": ανήκουν")
        + " σε άλλο πλήθος τμημάτων από το \(first.text(in: .greek))"
    case .otherInputs(let shards, let first):
      Self.greekList(shards.map { $0.text(in: .greek) })
        + (shards.count == 1 ? ": φτιάχτηκε" : ": φτιάχτηκαν")
        + " από άλλα αρχεία από το \(first.text(in: .greek))"
    case .missingShards(let numbers, let count):
      "από τα \(count) τμήματα \(numbers.count == 1 ? "λείπει ένα" : "λείπουν \(numbers.count)"): "
        + Self.greekList(numbers.map(String.init))
    case .doubledShard(let place, let other):
      "το τμήμα \(place.text(in: .greek)) υπάρχει και στο \(other)"
    case .doubledFiles(let files, let folder, let other):
      "και στο \(folder) και στο \(other) \(files.greekVerb) \(files.files(in: .greek)): \(files.text)"
    case .damagedFiles(let folder, let files):
      "στο \(folder) \(files.greekVerb) \(files.files(in: .greek)) με άλλα byte από όσα λέει ο "
        + "κατάλογός του (manifest): \(files.text)"
    case .missingFiles(let folder, let files):
      "από το \(folder) \(files.count == 1 ? "λείπει" : "λείπουν") \(files.files(in: .greek)) του "
        + "καταλόγου του (manifest): \(files.text)"
    }
  }

  private var greekHelp: String {
    switch self {
    case .unreadable:
      "ελέγξτε τον φάκελο και τα δικαιώματά του"
    case .noFolder, .noManifest, .wholeSite:
      "ονομάστε τους φακέλους που έγραψε το `generate build --shard I/N --output FOLDER`"
    case .damagedManifest, .damagedFiles, .missingFiles:
      "αντιγράψτε ξανά τον φάκελο, ή φτιάξτε ξανά το τμήμα του"
    case .otherDivision:
      "δώστε σε όλα τα τμήματα τον ίδιο αριθμό μετά την κάθετο του --shard"
    case .otherInputs:
      "φτιάξτε όλα τα τμήματα από τα ίδια αρχεία, με τις ίδιες επιλογές και το ίδιο generate"
    case .missingShards(let numbers, let count):
      "φτιάξτε το με --shard \(numbers[0])/\(count), και ονομάστε τους φακέλους όλων των τμημάτων"
    case .doubledShard:
      "ονομάστε τον έναν από τους δύο φακέλους"
    case .doubledFiles:
      "φτιάξτε ξανά και τα δύο τμήματα"
    }
  }

  private static func greekList(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", …" : "")
  }
}
