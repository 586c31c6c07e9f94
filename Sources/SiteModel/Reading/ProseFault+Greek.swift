public import SourceText

extension ProseFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .alike(let shared, let all, let other):
      Wording(
        "το κείμενο της σελίδας μοιάζει πολύ με εκείνο του \(other): από τις πεντάδες λέξεων των δύο, "
          + "το \(100 * shared / all)% υπάρχει και στα δύο",
        help: "γράψτε ό,τι ισχύει μόνο για αυτή τη σελίδα, ή κάντε τις δύο μία"
      )
    }
  }
}
