public import CalendarDates

extension LocaleConventions {
  /// A month with its year: «Μάιος 2008», "maggio 2008", "mayo de 2008".
  public func monthYear(_ month: Month, _ form: MonthForm) -> String {
    let index = month.month - 1
    return switch form {
    case .caption: datePattern.text(month: months.standalone[index], year: month.year)
    case .genitive: datePattern.text(month: months.genitive[index], year: month.year)
    case .sentence: datePattern.sentenceText(month: months.inSentence[index], year: month.year)
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

  private func variants(of month: Month) -> [String] {
    let index = month.month - 1
    let cases = [months.standalone, months.inSentence, months.withDay, months.genitive]
    let year = month.year
    let others = months.variants.isEmpty ? [] : [months.variants[index]]
    return others.map { datePattern.text(month: $0, year: year) }
      + (others + cases.map { $0[index] })
      .flatMap { datePattern.otherTexts(month: $0, year: year) }
  }

  private static func withInitialCapital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
