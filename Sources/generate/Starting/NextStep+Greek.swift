extension NextStep {
  /// The words in Greek.
  var greek: String {
    switch self {
    case .serve(let folder, let language):
      "\(Self.step(into: folder))generate serve --open· έπειτα γράψτε: το Content/\(language)/index.md είναι η "
        + "αρχική σελίδα, και το Content/site.yml έχει το όνομα και τη διεύθυνση του ιστοτόπου"
    case .finishDraft(let key):
      "συμπληρώστε το \(key) και το κείμενο, δείτε τα με generate serve --drafts, και όταν είναι έτοιμα "
        + "αφαιρέστε τη γραμμή `draft: true`"
    case .writeSections(let folder):
      "γράψτε τις ενότητες στο \(folder), και αφαιρέστε όσες δεν χρειάζονται"
    case .nameCode:
      "δώστε στο `soc` τον κωδικό του επαγγέλματος, όπως 27-3031"
    case .findCode(let code, let nearest?, let title?):
      "κανένα σύνολο δεδομένων δεν έχει τον κωδικό \(code)· μήπως εννοείτε \(nearest) (\(title));"
    case .findCode(let code, _, _):
      "κανένα σύνολο δεδομένων δεν έχει τον κωδικό \(code): εισαγάγετε ένα που τον έχει, αλλιώς οι "
        + "σελίδες δεν δείχνουν αποδοχές"
    case .link:
      "βάλτε σε άλλη σελίδα έναν σύνδεσμο προς αυτήν, ή γράψτε την στο `navigation` του "
        + "Content/site.yml"
    case .nameLanguage(let language):
      "προσθέστε το \(language) στο `languages` του Content/site.yml, και σε κάθε κείμενό του που "
        + "δίνεται ανά γλώσσα"
    case .translate(let strings, let page):
      "μεταφράστε τα κείμενα στο \(strings) και γράψτε το \(page)· το generate ονομάζει όσα είναι κενά"
    case .describeData(let record):
      "συμπληρώστε το \(record)· το generate ονομάζει κάθε κλειδί που είναι κενό"
    case .fillData(let path):
      "βάλτε τις γραμμές στο \(path), κάτω από αυτές τις στήλες ή εκείνες οποιουδήποτε αρχείου OEWS"
    }
  }
}
