internal import Rendering
internal import SourceText

/// The words of a change report.
enum ChangeWords {
  case title
  case comparedWith
  case nothing
  case lostClaims
  case heldClaims
  case withoutData
  case sentences
  case generated
  case cells
  case before
  case now
  case place
  case figure
  case sentence
  case pages
  case key
  case wouldHold
  case none
  case otherwise

  /// The words in a language.
  func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .greek: greek
    }
  }

  private var english: String {
    switch self {
    case .title: "What changed with the data"
    case .comparedWith: "Compared with"
    case .nothing: "Nothing changed."
    case .lostClaims: "Claims that do not hold"
    case .heldClaims: "Claims that hold, of other figures"
    case .withoutData: "Without data now"
    case .sentences: "Figures in sentences"
    case .generated: "Generated sentences"
    case .cells: "Tables and charts"
    case .before: "before"
    case .now: "now"
    case .place: "place"
    case .figure: "figure"
    case .sentence: "sentence"
    case .pages: "pages"
    case .key: "source record"
    case .wouldHold: "would hold"
    case .none: "none"
    case .otherwise: "write a sentence that the data bear out"
    }
  }

  private var greek: String {
    switch self {
    case .title: "Τι άλλαξε με τα δεδομένα"
    case .comparedWith: "Σε σύγκριση με το"
    case .nothing: "Δεν άλλαξε τίποτε."
    case .lostClaims: "Ισχυρισμοί που δεν αληθεύουν"
    case .heldClaims: "Ισχυρισμοί που αληθεύουν, με άλλους αριθμούς"
    case .withoutData: "Χωρίς δεδομένα πλέον"
    case .sentences: "Αριθμοί σε προτάσεις"
    case .generated: "Προτάσεις που παράγονται"
    case .cells: "Πίνακες και διαγράμματα"
    case .before: "πριν"
    case .now: "τώρα"
    case .place: "θέση"
    case .figure: "αριθμός"
    case .sentence: "πρόταση"
    case .pages: "σελίδες"
    case .key: "δελτίο πηγής"
    case .wouldHold: "θα αλήθευε"
    case .none: "κανένας"
    case .otherwise: "γράψτε μια πρόταση που να στηρίζεται στα δεδομένα"
    }
  }

  /// That so many generated pairs show a figure that changed.
  static func pairs(_ count: Int, in language: MessageLanguage) -> String {
    let number = language.number(count)
    return switch (language, count) {
    case (.english, 1): "1 generated comparison shows figures that changed."
    case (.english, _): "\(number) generated comparisons show figures that changed."
    case (.greek, 1): "1 παραγόμενη σύγκριση δείχνει αριθμούς που άλλαξαν."
    case (.greek, _): "\(number) παραγόμενες συγκρίσεις δείχνουν αριθμούς που άλλαξαν."
    }
  }
}
