public import SourceText

extension ComparisonFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .meanAgainstPercentile(let first, let second):
      Wording(
        "\(first.greekName(.nominative)) του ενός επαγγέλματος αντιπαραβάλλεται με "
          + "\(second.greekName(.accusative)) του άλλου",
        help: "βάλτε το ίδιο μέγεθος και για τα δύο· λίγες υψηλές αμοιβές ανεβάζουν τον μέσο όρο, "
          + "όχι τη διάμεσο"
      )
    case .differentUnits(let first, let second):
      Wording(
        "\(first.greekName(.nominative)) αντιπαραβάλλεται με \(second.greekName(.accusative)): "
          + "εργαζόμενοι με χρήματα",
        help: "βάλτε το ίδιο μέγεθος και για τα δύο"
      )
    case .differentPayPeriods(let first, let second, let comparable, _):
      Wording(
        "\(first.greekName(.nominative)) συγκρίνεται με \(second.greekName(.accusative))",
        help: Self.greekPair(comparable)
      )
    case .annualOnlyAgainstHourlyOnly:
      Wording(
        "το ένα επάγγελμα αμείβεται μόνο με τον χρόνο και το άλλο μόνο με την ώρα",
        help: "μετατροπή από το ένα στο άλλο δεν υπάρχει· παρουσιάστε το καθένα χωριστά"
      )
    case .paidByOnePeriod(let period):
      Wording(
        "το επάγγελμα αμείβεται μόνο \(period.greekRate), άρα η αμοιβή του δεν μετατρέπεται",
        help: "δεν είναι γνωστό πόσες ώρες έχει ο χρόνος του· δώστε την αμοιβή \(period.greekRate)"
      )
    case .notConvertible(let measure):
      Wording(
        "\(measure.greekName(.nominative)) δεν έχει περίοδο αμοιβής, άρα δεν μετατρέπεται",
        help: "βάλτε τον δημοσιευμένο αριθμό"
      )
    case .differentReferencePeriods(let first, let second, _, let prices):
      Wording(
        "οι αριθμοί αφορούν διαφορετικό χρόνο, \(first) και \(second)",
        help: prices.map {
          "για να συγκριθούν σε τιμές ενός μήνα, γράψτε `real: \($0)`· αλλιώς παραλείψτε τη "
            + "διαφορά: `difference: no`"
        }
          ?? "βάλτε το ίδιο σύνολο δεδομένων και για τους δύο· ένας πίνακας μπορεί να δείχνει και "
          + "τους δύο, τον καθένα με την ημερομηνία του"
      )
    case .differentScopes(let scope, let first, let second):
      Self.greekScopes(scope, first, second)
    case .differentCurrencies(let first, let second):
      Wording(
        "οι αριθμοί είναι σε διαφορετικά νομίσματα, \(first) και \(second)",
        help: "καμία ισοτιμία δεν κάνει τις αμοιβές συγκρίσιμες· παρουσιάστε την καθεμία χωριστά"
      )
    case .differentProgrammes(let first, let second, _):
      Wording(
        "οι αριθμοί είναι από διαφορετικά προγράμματα, \(first) και \(second)",
        help: "βάλτε το ίδιο πρόγραμμα και για τους δύο"
      )
    case .missingValue(let wage):
      Wording(
        "\(wage.greekName(.nominative)) \(wage.greekVerbAndAmount)",
        help: "παραλείψτε τον αριθμό, ή βάλτε ένα μέγεθος που δημοσιεύεται"
      )
    case .bothTopCoded:
      Wording(
        "και οι δύο αριθμοί φτάνουν την οροφή της πηγής ή την ξεπερνούν, και για την απόστασή τους "
          + "δεν είναι γνωστό τίποτε",
        help: "βάλτε ένα χαμηλότερο εκατοστημόριο"
      )
    case .undecided:
      Wording(
        "ένας αριθμός στην οροφή της πηγής ή πάνω από αυτήν αφήνει ανοιχτό αν ο ισχυρισμός αληθεύει",
        help: "ισχυριστείτε ό,τι αποδεικνύει το όριο, ή βάλτε ένα χαμηλότερο εκατοστημόριο"
      )
    case .divisionByZero(let wage):
      Wording(
        "\(wage.greekName(.nominative)) \(wage.greekVerbAndAmount), άρα λόγος δεν ορίζεται",
        help: "γράψτε τη διαφορά"
      )
    case .differentClassifications(let first, let second, _):
      Wording(
        "οι κωδικοί ανήκουν σε διαφορετικές ταξινομήσεις, \(first) και \(second), χωρίς αντιστοίχιση",
        help: "δώστε τον κωδικό της καθεμιάς, λόγου χάρη "
          + "soc: {\(first): 27-3031, \(second): 27-3031}"
      )
    }
  }

  private static func greekScopes(_ scope: Scope, _ first: String, _ second: String) -> Wording {
    let (many, help) =
      switch scope {
      case .area: ("διαφορετικές περιοχές", "βάλτε την ίδια περιοχή και για τους δύο")
      case .industry: ("διαφορετικούς κλάδους", "βάλτε τους ίδιους κλάδους και για τους δύο")
      case .ownership:
        ("διαφορετικούς ιδιοκτήτες", "βάλτε τους ίδιους ιδιοκτήτες και για τους δύο")
      }
    return Wording("οι αριθμοί αφορούν \(many), \(first) και \(second)", help: help)
  }

  private static func greekPair(_ facts: [WageFact]) -> String {
    guard facts.count == 2, let period = facts[0].period else {
      return "βάλτε την ίδια περίοδο αμοιβής και για τα δύο"
    }
    let amounts = facts.compactMap { fact in
      fact.estimate.value.map { MessageLanguage.greek.money($0, per: fact.period) }
    }
    return "\(period.greekRate) είναι \(amounts.joined(separator: " και "))"
  }
}

extension PayPeriod {
  /// How one is paid, as an adverb.
  var greekRate: String {
    switch self {
    case .hour: "με την ώρα"
    case .year: "με τον χρόνο"
    }
  }
}
