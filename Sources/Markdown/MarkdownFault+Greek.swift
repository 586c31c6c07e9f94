public import SourceText

extension MarkdownFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .rawHTMLDropped(let html):
      Wording(
        "η HTML μέσα στο κείμενο παραλείπεται: \(html)",
        help: "γράψτε το σε Markdown, ή βάλτε `html: allow` στο site.yml"
      )
    case .moreMarkNotAlone:
      Wording(
        "το σημάδι δεν βρίσκεται σε δική του γραμμή, και οι λίστες δεν κόβουν εκεί το κείμενο",
        help: "γράψτε `<!-- more -->` σε δική του γραμμή, έξω από λίστες και παραθέματα"
      )
    case .headingEmpty:
      Wording(
        "η επικεφαλίδα δεν έχει κείμενο, και δεν ονομάζει τίποτε",
        help: "γράψτε το κείμενο μετά το `#`, ή αφαιρέστε τη γραμμή"
      )
    case .unsafeURLDropped(let scheme, let isImage):
      Wording(
        Self.greekDroppedSentence(scheme: scheme, isImage: isImage),
        help: isImage
          ? "οι εικόνες δέχονται διευθύνσεις http, https και σχετικές"
          : "οι σύνδεσμοι δέχονται διευθύνσεις http, https, mailto, tel και σχετικές"
      )
    case .boundLinkMisplaced(let scheme, let misplacement):
      Wording(
        "μια διεύθυνση `\(scheme):` δεν μπορεί να σταθεί \(Self.greekName(of: misplacement))",
        help: "γράψτε την ως σύνδεσμο μέσα στην πρόταση: [κείμενο](\(scheme):...)"
      )
    case .fenceNotClosed(let word):
      Wording(
        "το μπλοκ `\(word)` δεν κλείνει, και παίρνει μαζί του ό,τι ακολουθεί",
        help: "κλείστε το με μια γραμμή από τα ίδια σημεία (` ή ~) που το άνοιξαν"
      )
    case .tableRowTooLong(let text):
      Wording(
        "η γραμμή έχει περισσότερα κελιά από τις στήλες του πίνακα, και αυτό παραλείπεται: \(text)",
        help: "δώστε στη στήλη επικεφαλίδα, ή γράψτε `\\|` για μια κάθετη γραμμή του κειμένου"
      )
    case .tableHeadDiffers(let heads, let columns):
      Wording(
        "η επικεφαλίδα έχει \(heads) \(heads == 1 ? "κελί" : "κελιά") και η γραμμή κάτω της "
          + "\(columns), και γι' αυτό δεν είναι πίνακας",
        help: "δώστε σε κάθε κελί της επικεφαλίδας δικές του παύλες: \(Self.rule(columns: heads))"
      )
    case .footnoteUndefined(let label, let nearest):
      Wording(
        "δεν υπάρχει υποσημείωση `[^\(label)]`",
        help: nearest.map { "μήπως εννοείτε την `[^\($0)]`;" }
          ?? "γράψτε το κείμενό της σε δική του γραμμή, `[^\(label)]: κείμενο`, ή `\\[` αν δεν είναι"
      )
    case .footnoteUnused(let label):
      Wording(
        "τίποτα δεν παραπέμπει στην υποσημείωση `[^\(label)]`, και γι' αυτό παραλείπεται",
        help: "γράψτε `[^\(label)]` εκεί όπου ανήκει"
      )
    case .footnoteTwice(let label):
      Wording(
        "υπάρχει ήδη υποσημείωση `[^\(label)]`, και γι' αυτό τούτη εδώ παραλείπεται",
        help: "δώστε της δικό της όνομα"
      )
    case .alertUnknown(let name):
      Wording(
        "δεν υπάρχει πλαίσιο `[!\(name)]`",
        help: Self.nearestAlert(name).map { "μήπως εννοείτε `[!\($0)]`;" }
          ?? "τα πλαίσια είναι \(Self.alertNames)"
      )
    case .alertNotAlone(let name):
      Wording(
        "στη γραμμή του `[!\(name)]` υπάρχει και κείμενο, και το παράθεμα δεν γίνεται πλαίσιο",
        help: "ξεκινήστε το κείμενο στην επόμενη γραμμή, με `> ` μπροστά"
      )
    case .imageWithoutDescription:
      Wording(
        "η εικόνα δεν έχει περιγραφή, και όποιος δεν τη βλέπει δεν μαθαίνει τίποτα από αυτήν",
        help: "γράψτε στις αγκύλες τι δείχνει, ή `![\"\"]` αν απλώς στολίζει"
      )
    case .imageTagWithoutDescription:
      Wording(
        "η εικόνα δεν έχει περιγραφή, και όποιος δεν τη βλέπει δεν μαθαίνει τίποτα από αυτήν",
        help: "γράψτε στο `alt` τι δείχνει, ή `alt=\"\"` αν απλώς στολίζει"
      )
    case .headingLevelSkipped(let level, let next):
      Wording(
        "η επικεφαλίδα παραλείπει επίπεδο: `\(Self.marks(ofLevel: level))` εκεί όπου ακολουθεί το "
          + "πολύ `\(Self.marks(ofLevel: next))`",
        help: "γράψτε `\(Self.marks(ofLevel: next))`· όσοι ακούνε τη σελίδα προσανατολίζονται από "
          + "τα επίπεδα των επικεφαλίδων"
      )
    }
  }

  private static func greekDroppedSentence(scheme: String?, isImage: Bool) -> String {
    let kept =
      isImage
      ? "η εικόνα παραλείπεται, η περιγραφή της μένει"
      : "ο σύνδεσμος παραλείπεται, το κείμενό του μένει"
    guard let scheme else {
      return "χαρακτήρες ελέγχου κρύβουν το είδος μιας διεύθυνσης· \(kept)"
    }
    let place = isImage ? "σε εικόνες" : "σε συνδέσμους"
    return "διευθύνσεις `\(scheme):` δεν επιτρέπονται \(place)· \(kept)"
  }

  private static func greekName(of misplacement: Misplacement) -> String {
    switch misplacement {
    case .image: "σε εικόνα"
    case .autolink: "σε γωνιακές αγκύλες"
    case .reference: "σε ορισμό συνδέσμου"
    case .imageDescription: "στην περιγραφή μιας εικόνας"
    }
  }
}
