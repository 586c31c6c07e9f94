public import SourceText

extension PriceFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .cell(let column, let text):
      Wording(
        "το `\(text)` στη στήλη `\(column)` δεν είναι "
          + (column == "index" ? "αριθμός πάνω από το 0" : "μήνας"),
        help: column == "index"
          ? "γράψτε έναν αριθμό όπως 321.465, ή τίποτε αν δεν δημοσιεύθηκε"
          : "γράψτε έναν μήνα όπως 2025-05"
      )
    case .repeatedMonth(let month):
      Wording("ο μήνας \(month) υπάρχει εδώ για δεύτερη φορά", help: "αφαιρέστε έναν από τους δύο")
    case .missingMonth(let month, let index, let before, let after):
      Wording(
        "ο δείκτης τιμών \(index) δεν έχει αριθμό για τον μήνα \(month)",
        help: [before, after].contains { $0 != nil }
          ? "οι κοντινότεροι μήνες που έχει: "
            + [before, after].compactMap { $0.map { "\($0)" } }.joined(separator: ", ")
          : "προσθέστε στο αρχείο του τους μήνες που δημοσιεύθηκαν"
      )
    case .noIndex:
      Wording(
        "οι σταθερές τιμές χρειάζονται έναν δείκτη τιμών, και το έργο δεν έχει κανέναν",
        help:
          "εισαγάγετε έναν, λόγου χάρη το cu.data.1.AllItems της BLS, ή βάλτε έναν στο Content/data "
          + "με δελτίο πηγής που έχει τα κλειδιά `index` και `base`"
      )
    case .severalIndexes(let ids):
      Wording(
        "ταιριάζουν περισσότεροι δείκτες τιμών: \(ids.joined(separator: ", "))",
        help: "ονομάστε έναν μετά τον μήνα: `real: 2025-05, \(ids.first ?? "")`"
      )
    case .otherCurrency(let index, let currency, let wages):
      Wording(
        "ο δείκτης τιμών \(index) αφορά τιμές σε \(currency), οι αμοιβές είναι σε \(wages)",
        help: "χρησιμοποιήστε έναν δείκτη για τιμές σε \(wages)"
      )
    case .otherArea(let index, let area, let wages):
      Wording(
        "ο δείκτης τιμών \(index) αφορά άλλη περιοχή (\(area)) από τις αμοιβές (\(wages))",
        help: "χρησιμοποιήστε έναν δείκτη της ίδιας περιοχής (\(wages))"
      )
    }
  }
}
