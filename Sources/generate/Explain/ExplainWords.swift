internal import SourceText

/// What is said around explanations.
enum ExplainWords {
  /// The head of the lines that have the fault, with the file in which they stand.
  case failing(place: String?)

  /// The head of the lines in their place.
  case mended

  /// That nothing comes in their place.
  case leftOut

  /// The head of the table of the codes.
  case columns

  /// That no explanation has a name, and which name may be meant.
  case unknown(name: String, nearest: String?)

  /// The words in a language.
  func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .greek: greek
    }
  }

  private var english: String {
    switch self {
    case .failing(nil): "Fails:"
    case .failing(let place?): "Fails, in \(place):"
    case .mended: "Mended:"
    case .leftOut: "Mended: without it."
    case .columns: "| code | rule | what it means |"
    case .unknown(let name, let nearest):
      "there is no code or rule `\(name)`; "
        + (nearest.map { "did you mean `\($0)`?" } ?? "`generate explain` lists all")
    }
  }

  private var greek: String {
    switch self {
    case .failing(nil): "Λάθος:"
    case .failing(let place?): "Λάθος, στο \(place):"
    case .mended: "Σωστό:"
    case .leftOut: "Σωστό: χωρίς αυτό."
    case .columns: "| κωδικός | κανόνας | τι σημαίνει |"
    case .unknown(let name, let nearest):
      "δεν υπάρχει κωδικός ή κανόνας `\(name)`· "
        + (nearest.map { "μήπως εννοείτε `\($0)`;" } ?? "το `generate explain` τους δείχνει όλους")
    }
  }
}
