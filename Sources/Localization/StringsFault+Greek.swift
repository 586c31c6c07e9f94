public import SourceText

extension StringsFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .malformedKey(let key):
      Wording(
        "το «\(key)» δεν είναι κλειδί κειμένου",
        help: "γράψτε λέξεις από a-z, 0-9 και -, με τελείες ανάμεσά τους: measures.median"
      )
    case .repeatedKey(let key):
      Wording("το κείμενο «\(key)» υπάρχει δύο φορές", help: "αφαιρέστε το ένα")
    case .emptyText(let key):
      Wording("το κείμενο «\(key)» είναι άδειο", help: "γράψτε το, ή αφαιρέστε το κλειδί")
    case .unclosedPlaceholder(let key, let rest):
      Wording(
        "από το κείμενο «\(key)» λείπει το «}» μετά το «{\(rest)»",
        help: "κλείστε τη θέση, ή γράψτε '{' σε αποστρόφους για ένα άγκιστρο"
      )
    case .malformedPlaceholder(let key, let name):
      Wording(
        "το κείμενο «\(key)» έχει μια θέση «{\(name)}», που δεν είναι όνομα",
        help: "γράψτε στα άγκιστρα ένα όνομα από a-z, 0-9 και -, χωρίς διαστήματα: {publisher}"
      )
    case .strayBrace(let key):
      Wording(
        "το κείμενο «\(key)» έχει ένα «}» που δεν κλείνει τίποτε",
        help: "αφαιρέστε το, ή γράψτε '}' σε αποστρόφους για ένα άγκιστρο"
      )
    case .unknownPlaceholder(let key, let name, let known):
      Wording(
        "το κείμενο «\(key)» έχει μια θέση {\(name)}, για την οποία δεν υπάρχει τιμή",
        help: Self.greekHelp(for: name, among: known)
      )
    case .unknownCategory(let key, let category, let language):
      Wording(
        "το κείμενο «\(key)» έχει έναν τύπο «\(category)», "
          + "που τα \(language.greekName) δεν τον έχουν",
        help: "οι τύποι είναι \(Self.greekList(of: language.pluralCategories))"
      )
    case .repeatedCategory(let key, let category):
      Wording("το κείμενο «\(key)» έχει δύο τύπους «\(category)»", help: "αφαιρέστε τον έναν")
    case .missingCategory(let key, let category, let language):
      Wording(
        "το κείμενο «\(key)» δεν έχει τύπο «\(category.rawValue)»",
        help: "τα \(language.greekName) χρειάζονται "
          + Self.greekList(of: language.requiredPluralCategories)
      )
    case .unexpectedPlural(let key):
      Wording(
        "το κείμενο «\(key)» έχει πολλούς τύπους, αλλά κανένας αριθμός δεν διαλέγει ανάμεσά τους",
        help: "γράψτε ένα κείμενο"
      )
    case .missingKey(let key, let language, let nearest):
      Wording(
        "το κείμενο «\(key)» λείπει από τα \(language.greekName)",
        help: nearest.map { "μήπως εννοείτε «\(key)» εκεί που γράφει «\($0)»;" }
          ?? "προσθέστε το, όπως το λένε τα \(language.greekName)"
      )
    }
  }

  private static func greekHelp(for name: String, among known: [String]) -> String {
    guard let nearest = NearestName.of(name, among: known) else {
      return known.isEmpty
        ? "για το κείμενο αυτό δεν υπάρχουν τιμές· γράψτε το χωρίς θέσεις"
        : "υπάρχουν τιμές για \(greekList(known.map { "{\($0)}" }))"
    }
    return "μήπως εννοείτε {\(nearest)};"
  }

  private static func greekList(of categories: [PluralCategory]) -> String {
    greekList(categories.map(\.rawValue))
  }

  private static func greekList(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " και " + last
  }
}
