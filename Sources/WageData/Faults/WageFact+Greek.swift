internal import SourceText

extension Measure {
  /// The measure with its article.
  func greekName(_ form: GreekCase) -> String {
    switch (self, form) {
    case (.p10, _): "το 10ο εκατοστημόριο (Π10)"
    case (.p25, _): "το 25ο εκατοστημόριο (Π25)"
    case (.p75, _): "το 75ο εκατοστημόριο (Π75)"
    case (.p90, _): "το 90ό εκατοστημόριο (Π90)"
    case (.median, .nominative): "η διάμεσος"
    case (.median, .accusative): "τη διάμεσο"
    case (.mean, .nominative): "ο μέσος όρος"
    case (.mean, .accusative): "τον μέσο όρο"
    case (.employment, .nominative): "η απασχόληση"
    case (.employment, .accusative): "την απασχόληση"
    }
  }
}

extension PayPeriod {
  /// What is paid for the period, as that of which something is a measure.
  var greekGenitive: String {
    switch self {
    case .hour: "του ωρομισθίου"
    case .year: "των ετήσιων αποδοχών"
    }
  }
}

extension WageFact {
  /// The wage as Greek messages name it, such as `η διάμεσος των ετήσιων αποδοχών`.
  public var greekName: String { greekName(.nominative) }

  /// The same in a form.
  func greekName(_ form: GreekCase) -> String {
    period.map { "\(measure.greekName(form)) \($0.greekGenitive)" } ?? measure.greekName(form)
  }

  /// `είναι 51.280`, or what is known instead.
  var greekVerbAndAmount: String {
    let language = MessageLanguage.greek
    return switch estimate {
    case .value(let value):
      "είναι \(measure.isWage ? language.money(value, per: period) : language.number(value))"
    case .topCoded: "φτάνει την οροφή της πηγής ή την ξεπερνά"
    case .unavailable: "δεν διατίθεται"
    case .notApplicable: "δεν έχει εφαρμογή"
    }
  }
}
