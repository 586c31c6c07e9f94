public import CalendarDates

extension LocaleConventions {
  /// A month with its year: «Μάιος 2008», "maggio 2008", "mayo de 2008".
  public func monthYear(_ month: Month, _ form: MonthForm) -> String {
    let index = month.month - 1
    return switch form {
    case .caption: datePattern.text(month: months.standalone[index], year: month.year)
    case .genitive: datePattern.text(month: months.withDay[index], year: month.year)
    case .sentence: sentenceText(of: months.inSentence[index], year: month.year)
    }
  }

  /// A day in the long form of the locale: «23 Νοεμβρίου 2026», "November 23, 2026".
  public func longDate(_ date: Day) -> String {
    let name = months.withDay[date.month.month - 1]
    return datePattern.text(day: date.day, month: name, year: date.month.year)
  }

  /// All ways in which a sentence may write a month with its year, each once.
  ///
  /// - Returns: The caption's form first; then the other cases, usual variants, and each with a
  ///   capital where the language writes months without one and the sentence may begin so.
  public func monthYearForms(_ month: Month) -> [String] {
    let forms = MonthForm.allCases.map { monthYear(month, $0) } + variants(of: month)
    var seen: Set<String> = []
    return (forms + forms.map(Self.withInitialCapital)).filter { seen.insert($0).inserted }
  }

  private func sentenceText(of name: String, year: Int) -> String {
    switch language {
    case .greek: "\(name) του \(year)"
    case .english, .german, .french, .spanish, .italian, .polish, .portuguese, .turkish, .hebrew:
      datePattern.text(month: name, year: year)
    }
  }

  private func variants(of month: Month) -> [String] {
    let index = month.month - 1
    let cases = [months.standalone[index], months.inSentence[index], months.withDay[index]]
    let year = month.year
    let others = months.variants.isEmpty ? [] : [months.variants[index]]
    return others.map { datePattern.text(month: $0, year: year) }
      + (others + cases).flatMap { writings(of: $0, year: year) }
  }

  private func writings(of name: String, year: Int) -> [String] {
    switch language {
    case .greek: ["\(name) \(year)", "\(name) του \(year)"]
    case .spanish, .italian: ["\(name) del \(year)"]
    case .polish: ["\(name) \(year) r.", "\(name) \(year) roku"]
    case .turkish: ["\(year) \(name)"]
    case .english, .german, .french, .portuguese, .hebrew: []
    }
  }

  // Months without a capital are Latin in every language here, so no Greek letter is touched.
  private static func withInitialCapital(_ text: String) -> String {
    guard let first = text.first, first.isASCII else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
