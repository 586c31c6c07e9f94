internal import CalendarDates
internal import Localization
internal import WageData

/// The ways to write the period, the area and the source of data in a language.
struct TermForms {
  let language: SiteLanguage

  /// What stands behind `wage:` for a term.
  enum Term {
    case period
    case area
    case source
  }

  /// The ways to write a term of a record, the usual one first.
  func forms(of term: Term, in record: SourceRecord) -> [String] {
    switch term {
    case .period: language.conventions.monthYearForms(record.period)
    case .area: [language.term(record.area), record.area]
    case .source: [record.publisher, record.title].flatMap { [language.term($0), $0] }
    }
  }

  /// The way to write a term of a record that a text chose for that of another one, such as a case of
  /// the month's name; the usual one if the text chose none.
  func form(
    of term: Term,
    in record: SourceRecord,
    like text: String,
    among records: [SourceRecord]
  )
    -> String
  {
    let forms = forms(of: term, in: record)
    for other in others(term, like: text, among: records) where other.count == forms.count {
      if let index = other.firstIndex(where: { EditorText.matches(text, canonical: $0) }) {
        return forms[index]
      }
    }
    return forms[0]
  }

  private func others(_ term: Term, like text: String, among records: [SourceRecord]) -> [[String]]
  {
    switch term {
    case .area, .source: return records.map { forms(of: term, in: $0) }
    case .period:
      let digits = text.unicodeScalars.split { !("0"..."9").contains($0) }
      guard let year = digits.first(where: { $0.count == 4 }).flatMap({ Int(String($0)) }) else {
        return []
      }
      return (1...12).compactMap { Month(year: year, month: $0) }
        .map { language.conventions.monthYearForms($0) }
    }
  }
}
