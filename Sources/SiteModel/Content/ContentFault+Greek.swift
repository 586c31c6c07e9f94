public import SourceText

extension ContentFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .frontMatterWithoutEnd:
      Wording("το front matter δεν τελειώνει", help: "κλείστε το με μια γραμμή `---`")
    case .frontMatterInTOML:
      Wording(
        "το front matter είναι σε TOML, που δεν διαβάζεται",
        help: "γράψτε το σε YAML, `title: …`, ανάμεσα σε δύο γραμμές `---`"
      )
    case .unknownLanguage(let name, let nearest):
      Wording(
        "το site.yml δεν έχει γλώσσα `\(name)`",
        help: Self.greekMeant(nearest)
          ?? "προσθέστε την στο `languages` του Content/site.yml, ή μετονομάστε τον φάκελο"
      )
    case .notMarkdown:
      Wording(
        "στον φάκελο μιας γλώσσας μπαίνουν μόνο αρχεία Markdown (.md)",
        help: "βάλτε τις εικόνες και ό,τι κατεβάζει κανείς στο Content/assets"
      )
    case .pathSegment(let name):
      Wording(
        "το `\(name)` δεν μπορεί να γίνει μέρος μιας διεύθυνσης",
        help: "γράψτε μικρά λατινικά γράμματα, ψηφία, -, _ και ., το πολύ 200"
      )
    case .id(let name):
      Wording(
        "το `\(name)` δεν μπορεί να γίνει id",
        help: "γράψτε μικρά λατινικά γράμματα, ψηφία και -"
      )
    case .reservedID(let name):
      Wording(
        "το `\(name)` είναι λέξη της σύνταξης των αριθμών και δεν γίνεται id",
        help: "μετονομάστε τον φάκελο"
      )
    case .missingIndex(let path):
      Wording(
        "λείπει το \(path)",
        help: "κάθε φάκελος σελίδων το χρειάζεται, με τίτλο και περιγραφή"
      )
    case .sameOutput(let path, let other):
      Wording(
        "αυτό και το \(other) θα γράφονταν και τα δύο στο \(path)",
        help: "μετονομάστε το ένα, δώστε του άλλο `slug`, ή αφαιρέστε το alias"
      )
    case .sameButForCase(let path, let otherPath, let other):
      Wording(
        "το \(path) και το \(otherPath) από το \(other) είναι ένα αρχείο όπου τα κεφαλαία δεν ξεχωρίζουν",
        help: "μετονομάστε το ένα: σε Windows και macOS θα χωρούσε μόνο το ένα από τα δύο"
      )
    case .fileAndFolder(let path, let other):
      Wording(
        "το \(path) θα έπρεπε να είναι και αρχείο και φάκελος, για αυτό και για το \(other)",
        help: "μετονομάστε το ένα από τα δύο"
      )
    case .inPlaceOfPair(let path, let first, let second):
      Wording(
        "αυτό θα γραφόταν στο \(path), όπου βρίσκεται η σύγκριση \(first) με \(second)",
        help: "μετονομάστε το, ή αφαιρέστε το alias"
      )
    case .longName(let bytes):
      Wording(
        "ένα όνομα στη διαδρομή του αρχείου θα είχε \(bytes) byte, ενώ χωρούν το πολύ 255",
        help: "δώστε του συντομότερο όνομα"
      )
    case .longPath(let bytes):
      Wording(
        "η διαδρομή του αρχείου θα είχε \(bytes) byte, και πάνω από 900 δεν χωρούν παντού",
        help: "δώστε του συντομότερη"
      )
    case .longPair(let bytes):
      Wording(
        "το όνομα μιας σύγκρισης με αυτό το επάγγελμα θα είχε \(bytes) byte, ενώ χωρούν το πολύ 255",
        help: "δώστε του συντομότερο `slug`, ή στο άλλο επάγγελμα"
      )
    case .fileAndFolderOfMade(let path, let made):
      Wording(
        "αυτό θα γραφόταν στο \(path), και ο ιστότοπος φτιάχνει το \(made): ένα όνομα θα ήταν και αρχείο και φάκελος",
        help: "μετονομάστε το, δώστε του άλλο `slug`, ή αφαιρέστε το alias"
      )
    case .sameOutputAsMade(let path):
      Wording(
        "αυτό και ένα αρχείο που φτιάχνει ο ιστότοπος θα γράφονταν και τα δύο στο \(path)",
        help: "μετονομάστε το αρχείο, δώστε στη σελίδα άλλο `slug`, ή αφαιρέστε το alias"
      )
    case .samePage(let id, let other):
      Wording(
        "αυτό και το \(other) είναι και τα δύο η σελίδα `\(id)`",
        help: "κρατήστε το ένα, ή μετονομάστε το"
      )
    case .sameFile(let path, let other):
      Wording(
        "αυτό και το \(other) θα γράφονταν και τα δύο στο \(path)",
        help: "μετονομάστε το ένα από τα δύο"
      )
    case .sameTitle(let title, let other):
      Wording(
        "τον τίτλο «\(title)» τον έχει και το \(other)",
        help: "ένας τίτλος ονομάζει μία σελίδα της γλώσσας του"
      )
    case .sameDescription(let other):
      Wording(
        "την ίδια περιγραφή την έχει και το \(other)",
        help: "περιγράψτε ό,τι υπάρχει μόνο σε αυτή τη σελίδα"
      )
    case .sectionWithoutHeading:
      Wording(
        "η ενότητα ενός επαγγέλματος αρχίζει με επικεφαλίδα",
        help: "βάλτε πρώτα μια γραμμή όπως `## Τι κάνουν`"
      )
    case .notTwoCareers:
      Wording(
        "το `compare` παίρνει δύο επαγγέλματα",
        help: "γράψτε `compare: [customer-service, public-relations]`"
      )
    case .unknownCareer(let name, let language, let nearest):
      Wording(
        "στο Content/\(language)/careers δεν υπάρχει επάγγελμα `\(name)`",
        help: Self.greekMeant(nearest)
      )
    case .comparedWithItself(let name):
      Wording("το `\(name)` συγκρίνεται με τον εαυτό του", help: "ονομάστε δύο επαγγέλματα")
    case .samePair(let other):
      Wording(
        "τα ίδια δύο επαγγέλματα τα συγκρίνει και το \(other)",
        help: "κρατήστε το ένα· η αντίστροφη σειρά οδηγεί εκεί"
      )
    case .sectionOfOne(let key, let career, let missing):
      Wording(
        "ενότητα `\(key)` έχει μόνο το \(career), και στη σύγκριση μένει χωρίς ταίρι",
        help: "γράψτε το \(missing), ή μια ενότητα `\(key)` της ίδιας της σύγκρισης"
      )
    case .missingRecord(let path):
      Wording(
        "λείπει το δελτίο πηγής \(path)",
        help: "γράψτε εκεί ποιος δημοσίευσε τους αριθμούς, και πότε· δεδομένα που δεν είναι "
          + "αποδοχές μπαίνουν στο `tables` του Content/site.yml"
      )
    case .missingData(let path):
      Wording(
        "λείπει το αρχείο δεδομένων \(path)",
        help: "βάλτε το δίπλα στο δελτίο πηγής του, ή γράψτε αυτό το αρχείο στο `tables` του "
          + "Content/site.yml, αν δεν είναι δελτίο πηγής"
      )
    case .unknownDataSet(let name, let nearest):
      Wording(
        "κανένα σύνολο δεδομένων δεν έχει το id `\(name)`",
        help: Self.greekMeant(nearest)
      )
    case .occupationCode:
      Wording(
        "το `soc` παίρνει έναν κωδικό, ή έναν κωδικό για κάθε ταξινόμηση",
        help: "γράψτε `soc: 27-3031` ή `soc: {soc-2000: 27-3031, soc-2018: 27-3031}`"
      )
    case .otherCode:
      Wording(
        "σε άλλη γλώσσα το επάγγελμα έχει άλλον κωδικό",
        help: "γράψτε παντού το ίδιο `soc`"
      )
    case .deadLink(let target, let nearest):
      Wording(
        "στο `\(target)` δεν υπάρχει τίποτε",
        help: Self.greekMeant(nearest)
          ?? "βάλτε σύνδεσμο προς αρχείο Markdown, διεύθυνση που αρχίζει με `/` ή με https://"
      )
    case .deadImage(let target, let nearest):
      Wording(
        "στο `\(target)` δεν υπάρχει τίποτε",
        help: Self.greekMeant(nearest)
          ?? "βάλτε την εικόνα στο Content/assets και γράψτε /assets/ και το όνομά της"
      )
    case .emptyAddress(let isImage):
      Wording(
        isImage ? "η εικόνα δεν έχει διεύθυνση" : "ο σύνδεσμος δεν έχει διεύθυνση",
        help: "γράψτε ανάμεσα στις παρενθέσεις πού "
          + (isImage ? "βρίσκεται το αρχείο της" : "οδηγεί")
      )
    case .absentTarget(let target, .draft):
      Wording(
        "το `\(target)` είναι πρόχειρο, οπότε εκεί δεν υπάρχει τίποτε",
        help: "αφαιρέστε του το `draft: true`, ή αφαιρέστε τον σύνδεσμο"
      )
    case .absentTarget(let target, .waiting(let day)):
      Wording(
        "το `\(target)` δημοσιεύεται στις \(day), οπότε εκεί δεν υπάρχει ακόμη τίποτε",
        help: "βάλτε τον σύνδεσμο από τότε και μετά· ποια μέρα είναι το λέει το `as-of` του "
          + "Content/site.yml"
      )
    case .absentTarget(let target, .expired(let day)):
      Wording(
        "το `\(target)` αποσύρθηκε στις \(day), οπότε εκεί δεν υπάρχει πια τίποτε",
        help: "αφαιρέστε τον σύνδεσμο, ή δώστε του μεταγενέστερο `expires`"
      )
    case .absentTarget(let target, .ofAll):
      Wording(
        "τίποτε στο `\(target)` δεν έχει δημοσιευτεί, οπότε εκεί δεν υπάρχει τίποτε",
        help: "αφαιρέστε τον σύνδεσμο ώσπου να δημοσιευτεί κάτι· μένουν έξω πρόχειρα, όσα "
          + "περιμένουν την ημέρα τους και όσα αποσύρθηκαν"
      )
    case .untranslatedPage(let name, let language, let other):
      Wording(
        "υπάρχει σελίδα `\(name)` στο Content/\(other), και καμία στο Content/\(language)",
        help: "γράψτε την, ή δώστε σε κάθε γλώσσα το μενού της: "
          + "`navigation: {\(other): […], \(language): […]}`"
      )
    case .unknownPage(let name, let language, let nearest):
      Wording(
        "στο Content/\(language) δεν υπάρχει σελίδα `\(name)`",
        help: Self.greekMeant(nearest)
      )
    case .missingString(let key, let path):
      Wording("από το \(path) λείπει το κείμενο `\(key)`", help: "προσθέστε το εκεί")
    case .missingStrings(let path):
      Wording("λείπουν τα κείμενα της γλώσσας", help: "γράψτε το \(path)")
    case .unknownConventions(let name, let nearest, let strings):
      Wording(
        "δεν είναι γνωστό πώς γράφονται αριθμοί και ημερομηνίες για το `\(name)`",
        help: Self.greekLocale(nearest, in: strings)
      )
    case .unexpectedFile:
      Wording(
        "αυτό το αρχείο δεν χρησιμοποιείται",
        help: "τα δεδομένα μπαίνουν στο Content/data, ό,τι κατεβάζει κανείς στο Content/assets"
      )
    case .undeclaredTable:
      Wording(
        "αυτό το αρχείο δεν χρησιμοποιείται",
        help: "γράψτε το στο `tables` του Content/site.yml, ώστε να το δείχνουν τα πρότυπα"
      )
    case .notOneParagraph:
      Wording(
        "εδώ μπαίνει μία παράγραφος με απλά λόγια",
        help: "αφήστε έξω λίστες, επικεφαλίδες και εικόνες"
      )
    case .unresolvedToken(let token):
      Wording(
        "στο κείμενο έμεινε ένα `\(token)`: κάτι έπρεπε να συμπληρωθεί εδώ",
        help: "γράψτε αυτό που εννοείτε, ή βάλτε τον κώδικα ανάμεσα σε ανάποδους τόνους (`)"
      )
    case .undefinedReference(let reference):
      Wording(
        "καμία γραμμή δεν λέει πού οδηγεί το `\(reference)`, και οι αναγνώστες το βλέπουν όπως είναι",
        help: "γράψτε τη διεύθυνση σε παρένθεση, `[κείμενο](διεύθυνση)`, ή μια γραμμή "
          + "`[ετικέτα]: διεύθυνση`"
      )
    }
  }

  private static func greekMeant(_ name: String?) -> String? {
    name.map { "μήπως εννοείτε `\($0)`;" }
  }
}
