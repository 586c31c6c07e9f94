public import SourceText

extension YAMLFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .malformed(let problem):
      Wording(
        "αυτό δεν διαβάζεται ως YAML (\(problem))",
        help: "γράψτε `κλειδί: τιμή`, ένα σε κάθε γραμμή· κείμενο με άνω και κάτω τελεία, # ή "
          + "εισαγωγικά μπαίνει σε \"…\""
      )
    case .noMapping:
      Wording(
        "εδώ χρειάζονται κλειδιά και τιμές",
        help: "γράψτε `κλειδί: τιμή`, ένα σε κάθε γραμμή"
      )
    case .duplicateKey(let key):
      Wording("το κλειδί `\(key)` υπάρχει εδώ για δεύτερη φορά", help: "αφαιρέστε το ένα")
    case .keyIsNoText:
      Wording("το κλειδί πρέπει να είναι μία λέξη")
    case .alias:
      Wording("οι παραπομπές του YAML (*όνομα) δεν διαβάζονται", help: "γράψτε ολόκληρη την τιμή")
    case .unknownKey(let key, let holder, let nearest, let known):
      Wording(
        "\(holder.name(in: .greek)) δεν έχει κλειδί `\(key)`",
        help: holder.owner(of: key).map {
          "το `\(key)` το έχει \($0.holder.name(in: .greek)), με σελίδα το \($0.path)"
        } ?? nearest.map { "μήπως εννοείτε `\($0)`;" }
          ?? (known.isEmpty ? nil : "τα κλειδιά είναι \(known.joined(separator: ", "))")
          .map { holder.takesParams(known) ? "\($0)· δικά σας κλειδιά μπαίνουν στα `params`" : $0 }
      )
    case .missingKey(let key, let holder):
      Wording(
        "\(holder.name(in: .greek)) χρειάζεται το κλειδί `\(key)`",
        help: "προσθέστε μια γραμμή `\(key): …`"
      )
    case .wrongValue(let key, let wanted, let nearest):
      Wording(
        "το `\(key)` παίρνει \(wanted.name(in: .greek))",
        help: nearest.map { "μήπως εννοείτε `\($0)`;" }
      )
    case .doubtfulFlag(let word, let meant):
      Wording(
        "το `\(word)` είναι εδώ κείμενο, και η ενότητα ενός προτύπου το δείχνει όπως κάθε κείμενο",
        help: "γράψτε `\(meant)`, ή `\"\(word)\"` όπου εννοείτε τη λέξη"
      )
    }
  }
}
