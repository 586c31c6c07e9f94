public import SourceText
internal import WageData

extension FigureFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .malformed(let text, let forms):
      Wording(
        "το `\(text)` δεν ονομάζει αριθμό",
        help: "γράψτε \(forms.joined(separator: ", "))"
      )
    case .malformedClaim(let text, let forms):
      Wording(
        "το `\(text)` δεν ισχυρίζεται τίποτε",
        help: "γράψτε \(forms.joined(separator: ", "))"
      )
    case .unknownCareer(let name, let nearest):
      Wording("κανένα επάγγελμα δεν έχει το id `\(name)`", help: Self.greekMeant(nearest))
    case .unknownDataSet(let name, let nearest):
      Wording(
        "κανένα σύνολο δεδομένων δεν έχει το id `\(name)`",
        help: Self.greekMeant(nearest)
      )
    case .unknownMeasure(let word, let nearest):
      Wording(
        "το `\(word)` δεν είναι μέγεθος",
        help: Self.greekMeant(nearest)
          ?? "τα μεγέθη είναι p10, p25, median, p75, p90, mean, employment"
      )
    case .unknownPeriod(let word, let nearest):
      Wording(
        "το `\(word)` δεν είναι περίοδος αμοιβής",
        help: Self.greekMeant(nearest) ?? "γράψτε hour ή year"
      )
    case .unknownRelation(let word, let nearest, let known):
      Wording(
        "το `\(word)` δεν είναι σχέση",
        help: Self.greekMeant(nearest) ?? "οι σχέσεις είναι \(known.joined(separator: ", "))"
      )
    case .noDataSet:
      Wording(
        "ο αριθμός δεν έχει σύνολο δεδομένων",
        help: "ονομάστε ένα: `data: …` στο site.yml ή στο front matter της σελίδας"
      )
    case .noRow(let career, let dataSet):
      Wording(
        "το σύνολο δεδομένων \(dataSet) δεν έχει γραμμή για το \(career)",
        help: "ελέγξτε τον κωδικό `soc` στο index.md του επαγγέλματος"
      )
    case .noAllOccupations(let dataSet):
      Wording(
        "το σύνολο δεδομένων \(dataSet) δεν λέει ποια γραμμή του είναι όλα τα επαγγέλματα μαζί",
        help: "προσθέστε `all-occupations: 00-0000` στο δελτίο πηγής, και τη γραμμή στο αρχείο"
      )
    case .differs(let text, let data):
      Wording(
        "το κείμενο λέει \(text), τα δεδομένα \(data)",
        help: "generate figures --write"
      )
    case .ratioDecimals(let text, _):
      Wording(
        "ο λόγος \(text) έχει πάνω από δύο δεκαδικά, που στρογγυλεμένοι αριθμοί δεν τα στηρίζουν",
        help: "generate figures --write"
      )
    case .unmendable(let text, let data):
      Wording(
        "το κείμενο λέει \(text), τα δεδομένα \(data), και η θέση του στο αρχείο δεν είναι βέβαιη",
        help: "γράψτε \(data) ανάμεσα στις αγκύλες"
      )
    case .claimFails(let text, let found):
      Wording(
        "ο ισχυρισμός «\(text)» δεν αληθεύει: \(found.words(in: .greek))",
        help: "γράψτε κάτι που το βεβαιώνουν τα δεδομένα"
      )
    case .claimUnits(let left, let right):
      Wording(
        "\(left.greekWords) και \(right.greekWords) δεν συγκρίνονται",
        help: "συσχετίστε δύο αμοιβές ίδιας περιόδου, δύο πλήθη εργαζομένων ή δύο λόγους"
      )
    case .extremeOfNoCareer:
      Wording(
        "μόνο ο αριθμός ενός επαγγέλματος μπορεί να είναι ο υψηλότερος ή ο χαμηλότερος όλων",
        help: "ισχυριστείτε το για CAREER/MEASURE/PER, ή συσχετίστε τον με άλλον αριθμό"
      )
    case .claimUndecided(let text, let found):
      Wording(
        "οι δημοσιευμένοι αριθμοί δεν κρίνουν τον ισχυρισμό «\(text)»: \(found.words(in: .greek))",
        help: "ισχυριστείτε ό,τι αποδεικνύει το όριο, ή βάλτε ένα χαμηλότερο εκατοστημόριο"
      )
    case .blockLine(let line):
      Wording(
        "το `\(line)` δεν έχει τη μορφή `κλειδί: τιμή`",
        help: "γράψτε ένα κλειδί σε κάθε γραμμή, λόγου χάρη `show: p10, median, p90`"
      )
    case .unknownBlockKey(let key, let nearest, let known):
      Wording(
        "το μπλοκ wages δεν έχει κλειδί `\(key)`",
        help: Self.greekMeant(nearest) ?? "τα κλειδιά του είναι \(known.joined(separator: ", "))"
      )
    case .duplicateBlockKey(let key):
      Wording("το κλειδί `\(key)` υπάρχει εδώ για δεύτερη φορά", help: "αφαιρέστε το ένα")
    case .unknownBlockValue(let key, let value, let nearest, let known):
      Wording(
        "το `\(key)` δεν παίρνει `\(value)`",
        help: Self.greekMeant(nearest) ?? "παίρνει \(known.joined(separator: ", "))"
      )
    case .blockWithoutCareers:
      Wording(
        "σε αυτή τη σελίδα το μπλοκ wages πρέπει να ονομάζει τα επαγγέλματά του",
        help: "προσθέστε μια γραμμή όπως `careers: customer-service, public-relations`"
      )
    case .chartWithoutWages:
      Wording(
        "ένα διάγραμμα παριστάνει αμοιβές, και το μπλοκ δεν δείχνει καμία",
        help: "προσθέστε μια αμοιβή στο `show`, λόγου χάρη `show: median, employment`, "
          + "ή βγάλτε το `chart`"
      )
    case .chartOfDataSets(let count):
      Wording(
        "ένα διάγραμμα δείχνει ένα σύνολο δεδομένων ή δύο δίπλα δίπλα· εδώ είναι \(count)",
        help: "ονομάστε ένα ή δύο στο `data`, ή γράψτε ένα μπλοκ για το καθένα"
      )
    case .chartOfOneTime(let period):
      Wording(
        "ένα διάγραμμα δύο συνόλων δείχνει δύο χρόνους, και τα δύο αυτά είναι του \(period)",
        help: "ονομάστε σύνολα από διαφορετικό χρόνο, ή γράψτε ένα μπλοκ για το καθένα"
      )
    case .typedMoney(let text, let link):
      Wording(
        "το \(text) είναι γραμμένο με το χέρι και δεν είναι δεμένο με κανέναν αριθμό",
        help: link.map { "γράψτε \($0)" }
          ?? "γράψτε το ως σύνδεσμο, [\(text)](wage:CAREER/MEASURE/PER)"
      )
    case .contradictingWord(let word, let measure, let wanted):
      Wording(
        "η πρόταση λέει «\(word)», ο αριθμός όμως είναι \(measure.greekNoun)",
        help: wanted.map { "πείτε «\($0)»" }
      )
    case .ambiguousWord(let word, let wanted):
      Wording(
        "το «\(word)» άλλοι το διαβάζουν μέσο όρο και άλλοι διάμεσο",
        help: "πείτε «\(wanted)»"
      )
    case .percentileAsExperience(let word, let measure):
      Wording(
        "η πρόταση λέει «\(word)», ο αριθμός όμως είναι το ποσό που \(Self.greekShare(measure))",
        help: "οι αμοιβές διαφέρουν για πολλούς λόγους· πείτε τι είναι το εκατοστημόριο, "
          + "όχι ποιος το παίρνει"
      )
    case .mixedPeriods(let hour, let year, let comparable):
      Wording(
        "μία πρόταση δίνει το \(hour) με την ώρα και το \(year) με τον χρόνο",
        help: "συγκρίνετε όμοια με όμοια: \(Self.greekPairs(comparable))"
      )
    case .outdated(let dataSet, let years):
      Wording(
        "η σελίδα δίνει αριθμούς του \(dataSet), που είναι \(years) ετών",
        help: "βάλτε νεότερα δεδομένα, ή προσθέστε `historical: true` στο front matter"
      )
    }
  }

  private static func greekShare(_ measure: Measure) -> String {
    switch measure {
    case .p10: "ένας στους δέκα δεν το φτάνει"
    case .p25: "ένας στους τέσσερις δεν το φτάνει"
    case .p75: "ένας στους τέσσερις το ξεπερνά"
    case .p90: "ένας στους δέκα το ξεπερνά"
    case .median, .mean, .employment: "λένε τα δεδομένα"
    }
  }

  private static func greekMeant(_ name: String?) -> String? {
    name.map { "μήπως εννοείτε `\($0)`;" }
  }

  private static func greekPairs(_ pairs: [ComparablePair]) -> String {
    let texts = pairs.map { pair in
      switch pair.period {
      case .hour: "\(pair.first) και \(pair.second) την ώρα"
      case .year: "\(pair.first) και \(pair.second) τον χρόνο"
      }
    }
    return texts.isEmpty
      ? "πείτε και τα δύο με την ώρα ή και τα δύο με τον χρόνο" : texts.joined(separator: ", ή ")
  }
}

extension FigureUnit {
  /// The unit as a Greek sentence names it.
  fileprivate var greekWords: String {
    switch self {
    case .money(let currency, .hour): "\(currency) την ώρα"
    case .money(let currency, .year): "\(currency) τον χρόνο"
    case .persons: "πλήθος εργαζομένων"
    case .times: "λόγος"
    }
  }
}

extension Measure {
  fileprivate var greekNoun: String {
    switch self {
    case .p10, .p25, .p75, .p90: "εκατοστημόριο"
    case .median: "διάμεσος"
    case .mean: "μέσος όρος"
    case .employment: "πλήθος εργαζομένων"
    }
  }
}
