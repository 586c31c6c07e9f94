public import SourceText

extension PageFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .unresolvedToken(let token):
      Wording(
        "στη σελίδα έφτασε ένα `\(token)`: κάτι έπρεπε να συμπληρωθεί εδώ",
        help: "γράψτε αυτό που εννοείτε, ή βάλτε τον κώδικα ανάμεσα σε ανάποδους τόνους (`)"
      )
    case .deadLink(let url, let nearest):
      Wording(
        "στο `\(url)` δεν υπάρχει τίποτε",
        help: nearest.map { "μήπως εννοείτε `\($0)`;" }
          ?? "βάλτε σύνδεσμο προς μια σελίδα ή ένα αρχείο του ιστοτόπου"
      )
    case .emptyAddress(let empty):
      Wording(
        "το `\(empty.attribute)` σε αυτό το `<\(empty.element)>` είναι κενό",
        help: "γράψτε μια διεύθυνση, ή παραλείψτε την ετικέτα όπου δεν υπάρχει: "
          + "`{{#name}}`...`{{/name}}` σε πρότυπο"
      )
    case .deadFragment(let url, let nearest):
      Wording(
        "το `\(url)` δεν οδηγεί σε καμία επικεφαλίδα της σελίδας του",
        help: nearest.map { "μήπως εννοείτε `#\($0)`;" }
          ?? "δείτε τα id των επικεφαλίδων της"
      )
    case .duplicateID(let id):
      Wording(
        "δύο στοιχεία της σελίδας έχουν το id `\(id)`",
        help: "αλλάξτε μία από τις επικεφαλίδες"
      )
    case .blockedScript(let script):
      Wording(
        "το Content-Security-Policy της σελίδας δεν αφήνει τους φυλλομετρητές να εκτελέσουν αυτό το "
          + "script",
        help: script.address == nil
          ? "βάλτε το σε ένα αρχείο του Templates/assets και ονομάστε το στο `src`· το πρότυπο που έχει "
            + "τον κανόνα πρέπει να επιτρέπει `\(script.missing)`"
          : "επιτρέψτε το στο πρότυπο που έχει τον κανόνα: `\(script.missing)`"
      )
    case .unreachable:
      Wording(
        "από την αρχική σελίδα δεν φτάνει ως εδώ κανένας σύνδεσμος",
        help: "βάλτε σύνδεσμο προς αυτήν, ή ονομάστε την στο `navigation` του Content/site.yml"
      )
    case .unreachableRow:
      Wording(
        "από την αρχική σελίδα δεν φτάνει ως εδώ κανένας σύνδεσμος",
        help: "γράψτε ένα `index.md` για τον φάκελο της διεύθυνσής της, που απαριθμεί τις σελίδες "
          + "του, ή βάλτε σύνδεσμο προς αυτήν"
      )
    case .unlinked(let path, let template):
      Wording(
        "από την αρχική σελίδα δεν φτάνει κανένας σύνδεσμος στο `\(path)`, που φτιάχνεται από μόνο του",
        help: "βάλτε σύνδεσμο στο \(template), σε μια σελίδα ή στο `navigation` του "
          + "Content/site.yml"
      )
    case .far(let clicks):
      Wording(
        "η σελίδα απέχει \(clicks) κλικ από την αρχική",
        help: "επαγγέλματα και συγκρίσεις απέχουν το πολύ τρία κλικ: βάλτε σύνδεσμο πιο κοντά στην "
          + "αρχική"
      )
    }
  }
}
