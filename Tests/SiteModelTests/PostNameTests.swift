import CalendarDates
import Testing

@testable import SiteModel

/// What is read from the names of posts and tags alone.
struct PostNameTests {
  @Test(arguments: [
    ("2026-11-23-new-figures", "2026-11-23", "new-figures"),
    ("2026-11-23", "2026-11-23", "2026-11-23"), ("2024-02-29-a-b", "2024-02-29", "a-b"),
  ])
  func `a name is parted at its date`(name: String, date: String, rest: String) {
    let parted = DatedName(name)
    #expect(parted?.date == Day(date))
    #expect(parted?.rest == rest)
  }

  @Test(arguments: ["2026-2-3-name", "2026-13-01-name", "2025-02-29-name"])
  func `a name with something like a date has none`(name: String) {
    #expect(DatedName(name) != nil)
    #expect(DatedName(name)?.date == nil)
  }

  @Test(arguments: [
    ("20240105-name", "2024-01-05-name"), ("2024_01_05-name", "2024-01-05-name"),
    ("2024.01.05 a b", "2024-01-05-a b"), ("20240105", "2024-01-05"),
    ("202401-05_x", "2024-01-05-x"),
  ])
  func `a date that is written otherwise is recognised`(name: String, meant: String) {
    #expect(DatedName.meant(by: name) == meant)
  }

  @Test(arguments: ["name", "2024", "20241305-name", "2024-1-5-name", "1000-words", "a20240105"])
  func `what is no date is not taken for one`(name: String) {
    #expect(DatedName.meant(by: name) == nil)
  }

  @Test(arguments: ["name", "2026-name", "26-11-23-name", "2026-11-x-name", "2026-11"])
  func `any other name is no dated one`(name: String) {
    #expect(DatedName(name) == nil)
  }

  @Test(arguments: [
    ("pay", "pay"), ("Full time", "full-time"), ("  C++ & more ", "c-more"),
    ("Αποδοχές", "apodoches"), ("ΑΠΟΔΟΧΕΣ", "apodoches"), ("Ευκαιρίες", "efkairies"),
    ("Αυγή", "avgi"), ("Αυτονομία", "aftonomia"), ("Μπαρ και λάμπα", "bar-kai-lampa"),
    ("Ουρανός", "ouranos"), ("Αγγελία", "angelia"), ("Άγχος", "anchos"), ("Ψυχή", "psychi"),
    ("Café Größe", "cafe-groesse"), ("2026", "2026"), ("łódź", "lodz"),
    ("Кино и Театр", "kino-i-teatr"), ("Объявления", "obieiavleniia"), ("Соль", "sol"),
    ("Зарплата й щастя", "zarplata-i-shchastia"), ("Їжа", "izha"), ("Йога", "ioga"),
  ])
  func `a tag has a readable address`(tag: String, slug: String) {
    #expect(TagSlug.of(tag) == slug)
  }

  @Test(arguments: ["", "!!", "日本", " - "])
  func `a tag without letters that addresses have is none`(tag: String) {
    #expect(TagSlug.of(tag) == nil)
  }

  @Test(arguments: [
    ("/articles/{year}/{name}/", "articles/2024/walk"),
    ("/{year}/{month}/{day}/{name}", "2024/03/05/walk"), ("/n-{name}", "n-walk"),
  ])
  func `an address is made of a date and a name`(form: String, path: String) {
    #expect(PostAddress(form)?.path(name: "walk", date: Day("2024-03-05")) == path)
  }

  @Test(arguments: [
    "articles/{name}/", "/articles/", "/{yaer}/{name}/", "/{name", "//{name}/", "/Articles/{name}/",
    "/a b/{name}/", "/../{name}/",
  ])
  func `any other form of addresses is refused`(form: String) {
    #expect(PostAddress(form) == nil)
  }

  @Test(arguments: [
    "Plain words, and (more) of them: 100 %.", "Απλά λόγια; Ναι.", "A full-time job",
  ])
  func `plain words mean the same as Markdown`(text: String) {
    #expect(PlainText.isPlain(text))
  }

  @Test(arguments: [
    "*Words*", "It's", "a - b", "1. One", "And so on...", "See www.example.org", "", "a `b`",
    "a_b_c", "a--b", "See:/a",
    "[a](b)", "\"a\"", "a & b", "https://example.org/",
  ])
  func `words with a mark are read as Markdown`(text: String) {
    #expect(!PlainText.isPlain(text))
  }

  @Test(arguments: [(0, 20, 0), (1, 20, 1), (20, 20, 1), (21, 20, 2)])
  func `a list has as many pages as it needs`(count: Int, perPage: Int, pages: Int) {
    #expect(Pagination.pages(of: count, perPage: perPage) == 0..<pages)
  }

  @Test func `a page of a list holds its part`() {
    #expect(Pagination.part([1, 2, 3, 4, 5], page: 2, perPage: 2) == [5])
    #expect(Pagination.part([1, 2, 3, 4, 5], page: 0, perPage: 2) == [1, 2])
  }
}
