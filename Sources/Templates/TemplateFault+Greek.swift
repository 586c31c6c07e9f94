public import SourceText

extension TemplateFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .unclosedTag(let closing):
      Wording("η ετικέτα δεν τελειώνει", help: "κλείστε την με \(closing)")
    case .emptyName:
      Wording("η ετικέτα δεν ονομάζει τίποτε")
    case .malformedName(let name):
      Wording(
        "το «\(Self.oneLine(name))» δεν είναι όνομα",
        help: "τα ονόματα δεν έχουν διαστήματα ούτε κενά μέρη· "
          + "η συνθήκη γράφεται {{#όνομα}}...{{/όνομα}}"
      )
    case .badDelimiters:
      Wording(
        "η ετικέτα δεν ορίζει δύο οριοθέτες",
        help: "γράψτε {{=<% %>=}}, χωρίς = μέσα στους οριοθέτες"
      )
    case .unclosedSection(let name):
      Wording("το «\(name)» ανοίγει και δεν κλείνει πουθενά", help: "κλείστε το με {{/\(name)}}")
    case .crossedSection(let name, let open):
      Wording(
        "το «\(name)» κλείνει ενώ το «\(open)» είναι ακόμη ανοιχτό",
        help: "γράψτε πρώτα {{/\(open)}}"
      )
    case .strayEnd(let name):
      Wording(
        "το «\(name)» κλείνει χωρίς να έχει ανοίξει",
        help: "αφαιρέστε την ετικέτα ή ανοίξτε {{#\(name)}}"
      )
    case .doubledTemplate(let name):
      Wording("δύο αρχεία είναι το πρότυπο «\(name)»", help: "μετονομάστε ή αφαιρέστε το ένα")
    case .missingTemplate(let name, let nearest):
      Wording("πρότυπο «\(name)» δεν υπάρχει", help: Self.greekQuestion(nearest))
    case .endlessPartial(let name):
      Wording(
        "το «\(name)» περιέχει τον εαυτό του χωρίς τέλος",
        help: "βάλτε το σε ενότητα πάνω σε λίστα της εσωτερικής εγγραφής, λόγου χάρη τα παιδιά της"
      )
    case .unknownName(let name, let nearest, let offered):
      Wording(
        "εδώ τίποτε δεν λέγεται «\(name)»",
        help: Self.greekQuestion(nearest) ?? Self.greekList(offered)
      )
    case .noRecord(let name, let kind):
      Wording("το «\(name)» είναι \(kind.greekKind), και μετά την τελεία του δεν υπάρχει τίποτε")
    case .unknownBlock(let name, let parent, let nearest):
      Wording("το «\(parent)» δεν έχει μπλοκ «\(name)»", help: Self.greekQuestion(nearest))
    case .doubledBlock(let name):
      Wording("το μπλοκ «\(name)» δίνεται δύο φορές", help: "αφαιρέστε το ένα")
    case .contentOutsideBlocks(let parent):
      Wording(
        "αυτό βρίσκεται μέσα στο «\(parent)» αλλά σε κανένα μπλοκ, άρα καμία σελίδα δεν το δείχνει",
        help: "βάλτε το σε ένα μπλοκ, {{$όνομα}}...{{/όνομα}}"
      )
    case .unwritable(let name, let kind):
      Wording(
        "το «\(name)» είναι \(kind.greekKind), και δεν γράφεται",
        help: "ανοίξτε το με {{#\(name)}}...{{/\(name)}}"
      )
    case .wouldBeEscaped(let name, let kind):
      Wording(
        "το «\(name)» είναι \(kind.greekKind) και θα γραφόταν με διαφυγή χαρακτήρων (escaping)",
        help: "γράψτε {{{\(name)}}}"
      )
    case .wouldNotBeEscaped(let name, let kind):
      Wording(
        "το «\(name)» είναι \(kind.greekKind) και θα γραφόταν χωρίς διαφυγή χαρακτήρων (escaping)",
        help: "γράψτε {{\(name)}}"
      )
    case .wrongPlace(let name, let kind, let place):
      Wording(
        "το «\(name)» είναι \(kind.greekKind), που δεν μπορεί να σταθεί \(place.greekPhrase)",
        help: place.greekWelcome.map { "εδώ χωρά μόνο \($0)" }
      )
    case .forbiddenPlace(let name, let place):
      Wording(
        "το «\(name)» δεν μπορεί να γραφτεί \(place.greekPhrase)",
        help: place.greekRemedy
      )
    case .noURL(let name, let attribute):
      Wording(
        "ο σύνδεσμος στο \(attribute) θα άρχιζε με «\(name)», που δεν είναι βέβαιο ότι είναι URL",
        help: "αρχίστε με ένα όνομα που είναι URL, με / ή # ή με https://"
      )
    case .changedPlace(let name, let start, let end):
      Wording(
        "το «\(name)» αρχίζει \(start.greekPhrase) και τελειώνει \(end.greekPhrase)",
        help: "ας περιέχει ολόκληρες ετικέτες, ολόκληρα χαρακτηριστικά ή μέρη μίας τιμής"
      )
    case .brokenTag:
      Wording(
        "αυτό κολλά στο όνομα που προηγείται, αν λείψει η ενότητα ανάμεσά τους",
        help: "βάλτε πριν από αυτό ένα διάστημα"
      )
    }
  }

  private static func greekQuestion(_ nearest: String?) -> String? {
    nearest.map { "μήπως εννοείτε «\($0)»;" }
  }

  private static func greekList(_ offered: [String]) -> String? {
    offered.isEmpty ? nil : "τα ονόματα εδώ είναι \(offered.joined(separator: ", "))"
  }
}
