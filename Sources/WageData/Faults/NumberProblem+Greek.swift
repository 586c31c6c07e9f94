extension NumberProblem {
  /// What the cell is or has, behind its text.
  var greekPredicate: String {
    switch self {
    case .notANumber: "δεν είναι αριθμός"
    case .currencySign: "έχει σύμβολο νομίσματος"
    case .exponent: "είναι γραμμένο με δύναμη του δέκα"
    case .sign: "έχει πρόσημο σε λάθος θέση"
    case .severalPoints: "έχει περισσότερες από μία τελείες"
    case .separatorMisplaced: "έχει ένα κόμμα που δεν χωρίζει τρία ψηφία"
    case .tooManyDecimals(0): "έχει δεκαδικά"
    case .tooManyDecimals(1): "έχει περισσότερα από ένα δεκαδικά"
    case .tooManyDecimals(let most): "έχει περισσότερα από \(most) δεκαδικά"
    case .tooLarge: "έχει περισσότερα από 12 ψηφία πριν από την τελεία"
    }
  }

  /// How to write it.
  func greekHelp(isWage: Bool) -> String {
    let thousands = "γράψτε τελεία για τα δεκαδικά και κόμμα για τις χιλιάδες, λόγου χάρη 1,051.28"
    return switch self {
    case .notANumber where isWage:
      "γράψτε έναν αριθμό, `*` όπου δεν διατίθεται ή `#` όπου φτάνει την οροφή ή την ξεπερνά"
    case .notANumber: "γράψτε έναν αριθμό, ή `**` όπου δεν διατίθεται"
    case .currencySign: "γράψτε μόνο τον αριθμό· το νόμισμα το λέει το δελτίο πηγής"
    case .exponent: "γράψτε όλα τα ψηφία, λόγου χάρη 240610"
    case .sign: "γράψτε τον αριθμό χωρίς συν· το μείον μπορεί να είναι μόνο ο πρώτος χαρακτήρας"
    case .severalPoints, .separatorMisplaced: thousands
    case .tooManyDecimals(0): "οι άνθρωποι μετριούνται με ακέραιους"
    case .tooManyDecimals(1): "τα τυπικά σφάλματα δημοσιεύονται σε δέκατα της εκατοστιαίας μονάδας"
    case .tooManyDecimals:
      "τα ποσά φυλάσσονται ακριβώς, στη μικρότερη μονάδα του νομίσματος· στρογγυλέψτε όπως η πηγή, και "
        + "χωρίστε τις χιλιάδες με κόμμα ή καθόλου"
    case .tooLarge: "συγκρίνετε τη γραμμή με το δημοσιευμένο αρχείο"
    }
  }
}
