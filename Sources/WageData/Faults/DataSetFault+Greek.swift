public import SourceText

extension DataSetFault {
  private static let askTheSource = "συγκρίνετε τη γραμμή με το δημοσιευμένο αρχείο"

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .emptyFile:
      Wording(
        "το αρχείο δεδομένων είναι άδειο",
        help: "η πρώτη γραμμή του ονομάζει τις στήλες, λόγου χάρη occ_code,occ_title,a_median"
      )
    case .noRows:
      Wording(
        "το αρχείο δεδομένων ονομάζει τις στήλες του και δεν έχει καμία γραμμή",
        help: "προσθέστε μια γραμμή για κάθε επάγγελμα"
      )
    case .utf16:
      Wording(
        "το αρχείο είναι UTF-16, όχι UTF-8",
        help: "αποθηκεύστε το ως UTF-8: στα λογιστικά φύλλα η μορφή λέγεται CSV UTF-8"
      )
    case .tooLarge:
      Wording(
        "το αρχείο δεδομένων ξεπερνά τα 64 GB",
        help: "χωρίστε το κατά περιοχή ή κατά έτος"
      )
    case .duplicateColumn(let name, let first):
      Wording(
        "η στήλη `\(name)` υπάρχει δύο φορές: είναι ήδη η στήλη \(first)",
        help: "αφαιρέστε τη μία· στα δημοσιευμένα αρχεία κάθε στήλη υπάρχει μία φορά"
      )
    case .missingColumn(let name, _, let separator?):
      Wording(
        "το αρχείο δεν έχει στήλη `\(name)`",
        help: "τα κελιά του χωρίζονται με \(separator == .tab ? "στηλοθέτες (tab)" : "`;`")· "
          + "αποθηκεύστε το με κόμματα ανάμεσα στα κελιά και τελείες στους αριθμούς"
      )
    case .missingColumn(let name, let nearest, nil):
      Wording(
        "το αρχείο δεν έχει στήλη `\(name)`",
        help: nearest.map { "μήπως τη λέτε `\($0)`;" }
          ?? "προσθέστε την· οι στήλες αναγνωρίζονται από το όνομά τους, με όποια σειρά κι αν είναι"
      )
    case .noWageColumn(let found, let nearest):
      Wording(
        "το αρχείο δεν έχει καμία στήλη αποδοχών",
        help: found.flatMap { found in nearest.map { "μήπως η `\(found)` είναι η `\($0)`;" } }
          ?? "προσθέστε μία, λόγου χάρη a_median (ετήσιες αποδοχές) ή h_median (ωρομίσθιο)"
      )
    case .wrongRowLength(let cells, let columns):
      Wording(
        "η γραμμή έχει \(Self.greekCells(cells)), ενώ οι στήλες είναι \(columns)",
        help: cells < columns
          ? "και το άδειο κελί έχει το κόμμα του"
          : "κλείστε σε εισαγωγικά όποιο κελί περιέχει κόμμα, λόγου χάρη \"240,610\""
      )
    case .unterminatedQuote:
      Wording(
        "το εισαγωγικό που ανοίγει αυτό το κελί δεν κλείνει πουθενά",
        help: "κλείστε το· εισαγωγικό μέσα σε κελί με εισαγωγικά γράφεται δύο φορές"
      )
    case .textAfterQuote:
      Wording(
        "μετά το εισαγωγικό που κλείνει το κελί υπάρχει κι άλλο κείμενο",
        help: "εισαγωγικό μέσα σε κελί με εισαγωγικά γράφεται δύο φορές"
      )
    case .strayQuote:
      Wording(
        "μέσα στο κελί υπάρχει εισαγωγικό, ενώ το κελί δεν αρχίζει με εισαγωγικό",
        help: "κλείστε όλο το κελί σε εισαγωγικά και γράψτε δύο φορές όσα έχει μέσα"
      )
    case .missingOccupation:
      Wording(
        "η γραμμή δεν έχει κωδικό επαγγέλματος",
        help: "αφαιρέστε τη γραμμή ή προσθέστε έναν κωδικό, λόγου χάρη 27-3031"
      )
    case .badNumber(let text, let column, let problem, let isWage):
      Wording(
        "το `\(text)` στη στήλη `\(column)` \(problem.greekPredicate)",
        help: problem.greekHelp(isWage: isWage)
      )
    case .badFlag(let text, let column):
      Wording(
        "το `\(text)` στη στήλη `\(column)` δεν είναι ούτε TRUE ούτε κενό",
        help: "η στήλη σημειώνει τα επαγγέλματα που αμείβονται μόνο με τη μία περίοδο"
      )
    case .duplicateRow(let occupation):
      Wording(
        "η γραμμή του επαγγέλματος \(occupation) υπάρχει δύο φορές",
        help: "κρατήστε τη μία: οι γραμμές διαφέρουν σε περιοχή, κλάδο, ιδιοκτησία, κωδικό ή ομάδα"
      )
    case .percentilesOutOfOrder(let lower, let higher):
      Wording(
        "\(lower.greekName(.nominative)) \(lower.greekVerbAndAmount), ενώ "
          + "\(higher.greekName(.nominative)) \(higher.greekVerbAndAmount)",
        help: "\(Self.askTheSource): τα εκατοστημόρια δεν κατεβαίνουν ποτέ"
      )
    case .meanOutside(let mean, let bound):
      Wording(
        "\(mean.greekName(.nominative)) \(mean.greekVerbAndAmount), "
          + "\(bound.measure == .p10 ? "κάτω" : "πάνω") από \(bound.greekName(.accusative)), που "
          + bound.greekVerbAndAmount,
        help: "συμβαίνει όπου λίγοι αμείβονται πολύ περισσότερο ή λιγότερο· \(Self.askTheSource)"
      )
    case .payPeriodsDisagree(let measure, let hourly, let annual):
      Self.greekDisagreement(measure, hourly: hourly, annual: annual)
    case .standardErrorOutOfRange(let tenths):
      Wording(
        "το σχετικό τυπικό σφάλμα \(MessageLanguage.greek.number(tenths, decimals: 1))% δεν βρίσκεται "
          + "ανάμεσα στο 0 και στο 100%",
        help: Self.askTheSource
      )
    case .negativeEmployment(let persons):
      Wording(
        "η απασχόληση \(MessageLanguage.greek.number(persons)) είναι αρνητική",
        help: Self.askTheSource
      )
    case .negativeWage(let wage):
      Wording(
        "\(wage.greekName(.nominative)) \(wage.greekVerbAndAmount), ποσό αρνητικό",
        help: Self.askTheSource
      )
    case .wageDespiteFlag(let period):
      Wording(
        "η γραμμή είναι σημειωμένη ως αμειβόμενη μόνο \(period.greekRate), "
          + "αλλά έχει αμοιβή \(period.other.greekRate)",
        help: "\(Self.askTheSource): το ένα από τα δύο προστέθηκε ύστερα"
      )
    case .topCodedWithoutTopCode:
      Wording(
        "το κελί βρίσκεται στην οροφή (`#`), ενώ το δελτίο πηγής λέει `top-code: none`",
        help: "γράψτε στο δελτίο πηγής τα ποσά, λόγου χάρη top-code: {hour: 80.00, year: 166400}"
      )
    case .severalScopes(let scope, let names):
      Wording(
        "το αρχείο περιέχει \(names.count) \(scope.greekMany): \(Self.greekList(names))",
        help: "κρατήστε τις γραμμές μίας περίπτωσης, ή πείτε ποια θέλετε"
      )
    case .scopeNotFound(let scope, let wanted, let names):
      Wording(
        "το αρχείο δεν έχει γραμμές για \(scope.greekOne) `\(wanted)`",
        help: Self.nearest(wanted, names).map { "το πλησιέστερο είναι \($0)" }
          ?? "περιέχει \(Self.greekList(names))"
      )
    case .further(let count, let severity):
      Wording(
        Self.greekFurther(count, severity),
        help: "εδώ βρίσκεται η πρώτη περίπτωση"
      )
    }
  }

  private static func greekDisagreement(
    _ measure: Measure,
    hourly: Int,
    annual: Int
  ) -> Wording {
    let language = MessageLanguage.greek
    let converted = PayPeriod.hoursPerYear * hourly
    let gap = language.money(abs(annual - converted), per: nil)
    return Wording(
      "\(measure.greekName(.nominative)) είναι \(language.money(hourly, per: .hour)) την ώρα και "
        + "\(language.money(annual, per: .year)) τον χρόνο, ποσό που απέχει \(gap) από τις 2.080 ώρες "
        + "(\(language.money(converted, per: nil)))",
      help: "\(askTheSource): η στρογγυλοποίηση εξηγεί το πολύ 15,60"
    )
  }

  private static func greekFurther(_ count: Int, _ severity: Severity) -> String {
    switch (severity, count == 1) {
    case (.error, true): "ένα ακόμη σφάλμα του αρχείου δεν αναφέρεται"
    case (.warning, true): "μία ακόμη προειδοποίηση για το αρχείο δεν αναφέρεται"
    case (.error, false):
      "\(MessageLanguage.greek.number(count)) ακόμη σφάλματα του αρχείου δεν αναφέρονται"
    case (.warning, false):
      "\(MessageLanguage.greek.number(count)) ακόμη προειδοποιήσεις για το αρχείο δεν αναφέρονται"
    }
  }

  private static func greekCells(_ count: Int) -> String {
    count == 1 ? "ένα κελί" : "\(MessageLanguage.greek.number(count)) κελιά"
  }

  private static func greekList(_ names: [String]) -> String {
    let most = 6
    let listed = names.prefix(most).joined(separator: ", ")
    return names.count > most
      ? "\(listed) και \(MessageLanguage.greek.number(names.count - most)) ακόμη" : listed
  }
}
