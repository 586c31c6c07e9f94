public import SourceText

extension DrawingFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .program(let text):
      Wording(
        "το `\(text)` μέσα σε ένα σχέδιο μπορεί να εκτελέσει πρόγραμμα",
        help: "αφαιρέστε το: εξαγάγετε το σχέδιο ως απλό SVG"
      )
    case .fetched(let text):
      Wording(
        "το `\(text)` μέσα σε ένα σχέδιο φέρνει κάτι από αλλού",
        help: "ενσωματώστε την εικόνα στο σχέδιο ως δεδομένα, ή αφαιρέστε το"
      )
    case .declaration(let text):
      Wording(
        "το `\(text)` μπορεί να αλλάξει το πώς διαβάζεται το υπόλοιπο σχέδιο",
        help: "αφαιρέστε το: εξαγάγετε το σχέδιο ως απλό SVG σε UTF-8"
      )
    case .noDrawing:
      Wording(
        "το αρχείο δεν είναι SVG: δεν αρχίζει με `<svg`",
        help: "εξαγάγετε ξανά το σχέδιο"
      )
    }
  }
}
