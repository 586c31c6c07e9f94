import CalendarDates
import Localization
import Testing

struct DateTests {
  @Test(arguments: [
    (MonthForm.caption, "Μάιος 2008"), (.sentence, "Μάιο του 2008"), (.genitive, "Μαΐου 2008"),
  ])
  func `Greek months have the case of their place`(form: MonthForm, text: String) throws {
    let month = try #require(Month("2008-05"))
    #expect(try conventions("el").monthYear(month, form) == text)
  }

  @Test(arguments: [
    (MonthForm.caption, "maj 2008"), (.sentence, "maju 2008"), (.genitive, "maja 2008"),
  ])
  func `Polish months have the case of their place`(form: MonthForm, text: String) throws {
    let month = try #require(Month("2008-05"))
    #expect(try conventions("pl").monthYear(month, form) == text)
  }

  @Test(arguments: [
    ("fi", "toukokuu 2008", "toukokuussa 2008", "toukokuun 2008"),
    ("cs", "květen 2008", "květnu 2008", "května 2008"),
    ("sk", "máj 2008", "máji 2008", "mája 2008"),
    ("hr", "svibanj 2008.", "svibnju 2008.", "svibnja 2008."),
    ("hu", "2008. május", "2008 májusában", "2008. májusi"),
    ("ru", "май 2008\u{202F}г.", "мае 2008 года", "мая 2008\u{202F}г."),
    ("uk", "травень 2008\u{202F}р.", "травні 2008 року", "травня 2008\u{202F}р."),
    ("bg", "май 2008\u{202F}г.", "май 2008\u{202F}г.", "май 2008\u{202F}г."),
    ("sq", "maj 2008", "maj 2008", "majit 2008"),
    ("ca", "maig del 2008", "maig del 2008", "de maig del 2008"),
    ("he", "מאי 2008", "במאי 2008", "מאי 2008"), ("nl", "mei 2008", "mei 2008", "mei 2008"),
  ])
  func `months of other languages have the case of their place too`(
    locale: String,
    caption: String,
    sentence: String,
    genitive: String
  ) throws {
    let month = try #require(Month("2008-05"))
    let forms = try [MonthForm.caption, .sentence, .genitive].map {
      try conventions(locale).monthYear(month, $0)
    }
    #expect(forms == [caption, sentence, genitive])
  }

  @Test(arguments: [
    ("el", "23 Νοεμβρίου 2026"), ("en-US", "November 23, 2026"), ("en-GB", "23 November 2026"),
    ("de-DE", "23. November 2026"), ("de-AT", "23. November 2026"), ("de-CH", "23. November 2026"),
    ("fr-FR", "23 novembre 2026"), ("es-ES", "23 de noviembre de 2026"),
    ("it-IT", "23 novembre 2026"), ("pl-PL", "23 listopada 2026"),
    ("pt-BR", "23 de novembro de 2026"), ("tr-TR", "23 Kasım 2026"),
    ("he", "23 בנובמבר 2026"), ("nl-NL", "23 november 2026"), ("sv-SE", "23 november 2026"),
    ("da-DK", "23. november 2026"), ("nb-NO", "23. november 2026"),
    ("fi-FI", "23. marraskuuta 2026"), ("pt-PT", "23 de novembro de 2026"),
    ("ro-RO", "23 noiembrie 2026"), ("bg-BG", "23 ноември 2026\u{202F}г."),
    ("cs-CZ", "23. listopadu 2026"), ("sk-SK", "23. novembra 2026"),
    ("hu-HU", "2026. november 23."),
    ("hr-HR", "23. studenoga 2026."), ("uk-UA", "23 листопада 2026\u{202F}р."),
    ("ru-RU", "23 ноября 2026\u{202F}г."), ("ca-ES", "23 de novembre del 2026"),
    ("sq-AL", "23 nëntor 2026"), ("ar", "23 نوفمبر، 2026"),
  ])
  func `a date is written in the long form of the locale`(locale: String, text: String) throws {
    let date = try #require(Day("2026-11-23"))
    #expect(try conventions(locale).longDate(date) == text)
  }

  @Test(arguments: [
    (
      "el",
      [
        "Μάιος 2008", "Μάιο του 2008", "Μαΐου 2008", "Μάιος του 2008", "Μάιο 2008",
        "Μαΐου του 2008",
      ]
    ),
    ("en", ["May 2008"]), ("de-AT", ["Mai 2008"]), ("fr", ["mai 2008", "Mai 2008"]),
    ("es", ["mayo de 2008", "mayo del 2008", "Mayo de 2008", "Mayo del 2008"]),
    ("pt", ["maio de 2008", "Maio de 2008"]),
    ("tr", ["Mayıs 2008", "2008 Mayıs"]), ("nl", ["mei 2008", "Mei 2008"]),
    (
      "hr",
      [
        "svibanj 2008.", "svibnju 2008.", "svibnja 2008.", "svibnju 2008. godine",
        "svibanj 2008. godine", "svibnja 2008. godine", "Svibanj 2008.", "Svibnju 2008.",
        "Svibnja 2008.", "Svibnju 2008. godine", "Svibanj 2008. godine", "Svibnja 2008. godine",
      ]
    ),
    (
      "hu",
      [
        "2008. május", "2008 májusában", "2008. májusi", "2008. májusban", "2008 májusban",
        "2008 május", "2008. májusában", "2008 májusi",
      ]
    ),
    (
      "bg",
      [
        "май 2008\u{202F}г.", "май 2008", "май 2008 година", "Май 2008\u{202F}г.", "Май 2008",
        "Май 2008 година",
      ]
    ),
  ])
  func `a sentence may write a month in every case, the caption's form first`(
    locale: String,
    forms: [String]
  ) throws {
    let month = try #require(Month("2008-05"))
    #expect(try conventions(locale).monthYearForms(month) == forms)
  }

  @Test func `Austrians know both names of January`() throws {
    let month = try #require(Month("2025-01"))
    #expect(try conventions("de-AT").monthYearForms(month) == ["Jänner 2025", "Januar 2025"])
  }

  @Test(arguments: ["2008-05", "1000-01", "9999-12"])
  func `a month is read and written in the form of ISO 8601`(text: String) {
    #expect(Month(text)?.description == text)
  }

  @Test(arguments: [
    "2008-5", "2008-13", "2008-00", "0999-12", "2008", "2008-05-01", " 2008-05", "-008-05", "",
  ])
  func `what is no month is not read`(text: String) {
    #expect(Month(text) == nil)
  }

  @Test(arguments: ["2026-11-23", "2024-02-29", "2000-02-29", "1000-01-01"])
  func `a day is read and written in the form of ISO 8601`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-04-31", "2026-11-00", "2026-11-32", "2026-11", "٢٠٢٦-11-23",
  ])
  func `a day that never was is not read`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `days are ordered by year, month and day`() {
    let days = ["2026-11-23", "2025-12-31", "2026-02-01"].compactMap { Day($0) }
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-02-01", "2026-11-23"])
  }
}
