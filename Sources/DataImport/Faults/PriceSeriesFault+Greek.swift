internal import CalendarDates
public import SourceText
internal import WageData

extension PriceSeriesFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .noSeries(let series):
      Wording(
        "το αρχείο δεν έχει τη σειρά \(series): όλα τα είδη, μέσος όρος των πόλεων των ΗΠΑ, χωρίς "
          + "εποχική διόρθωση",
        help: "εισαγάγετε το \(Self.file(with: series)), που την έχει"
      )
    case .foreignOptions(let names, in: .prices):
      Wording(
        "σε αρχείο τιμών καταναλωτή δεν έχει νόημα: \(names.joined(separator: ", "))",
        help: "παραλείψτε το· το αρχείο διαβάζεται ολόκληρο"
      )
    case .foreignOptions(let names, in: .wages):
      Wording(
        "σε αρχείο αποδοχών δεν έχει νόημα: \(names.joined(separator: ", "))",
        help: "παραλείψτε το· λέει τι είναι ένας δείκτης τιμών"
      )
    case .recordUnknown(let facts):
      Wording(
        "το αρχείο είναι ένας γυμνός πίνακας μηνών και δεν λέει τι είναι ο δείκτης του: "
          + facts.map(\.greekName).joined(separator: ", "),
        help: "πείτε το, όπως το λέει η σελίδα του εκδότη, λόγου χάρη: "
          + facts.map(\.example).joined(separator: " ")
      )
    case .missingMonths(let months):
      Wording(
        "το αρχείο δεν έχει αριθμό για: \(months.listing(through: "έως"))",
        help:
          "αν δημοσιεύτηκε στο μεταξύ, κατεβάστε ξανά το αρχείο· μήνας που δεν δημοσιεύτηκε ποτέ "
          + "μένει χωρίς αριθμό"
      )
    case .inflationDiffers(let said, let from, let to):
      Wording(
        "για τον μήνα \(to.month) δίνεται πληθωρισμός \(said), ενώ ο δείκτης πάει από \(from.text) "
          + "(\(from.month)) σε \(to.text)",
        help:
          "ελέγξτε και τα δύο στον πίνακα του εκδότη· το αρχείο εισάγεται και χωρίς τη στήλη αυτή"
      )
    }
  }
}
