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
