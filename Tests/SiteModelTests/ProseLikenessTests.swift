import Testing

@testable import SiteModel

struct ProseLikenessTests {
  private func page(_ words: some Sequence<String>, name: String = "page") -> OwnProse {
    OwnProse([prose(words.joined(separator: " "))], path: name)
  }

  private func prose(_ html: String, _ insertions: [Insertion] = []) -> Prose {
    Prose(html: Array(html.utf8), insertions: insertions, headings: [], summary: "")
  }

  private func words(_ numbers: Range<Int>) -> [String] {
    numbers.map { "word\($0)" }
  }

  private func findings(_ pages: [OwnProse]) -> [ProseLikeness.Finding] {
    var likeness = ProseLikeness(pages)
    return likeness.findings()
  }

  @Test func `a page that says what another says is like it`() {
    let pages = [page(words(0..<30)), page(words(100..<130)), page(words(0..<30))]
    #expect(
      findings(pages) == [ProseLikeness.Finding(page: 2, other: 0, shared: 26, all: 26)]
    )
  }

  @Test(arguments: [
    // 46 runs each; the page shares all words but so many at its end.
    (15, 31, 61, true), (16, 30, 62, false),
  ])
  func `pages are alike if more than half of their runs stand in both`(
    own: Int,
    shared: Int,
    all: Int,
    areAlike: Bool
  ) {
    let pages = [page(words(0..<50)), page(words(0..<50 - own) + words(100..<100 + own))]
    let expected = ProseLikeness.Finding(page: 1, other: 0, shared: shared, all: all)
    #expect(findings(pages) == (areAlike ? [expected] : []))
  }

  @Test(arguments: [(23, 0), (24, 1)])
  func `a sentence or two are not compared`(count: Int, found: Int) {
    #expect(findings([page(words(0..<count)), page(words(0..<count))]).count == found)
  }

  @Test func `of several pages the one most alike is named`() {
    let pages = [
      page(words(0..<40) + words(200..<210)), page(words(0..<45) + words(300..<305)),
      page(words(0..<50)),
    ]
    #expect(findings(pages).map(\.other) == [0, 1])
  }

  @Test func `marks and figures make no difference, words do`() {
    let figure = Insertion(offset: 3, content: .claim(Array("<b>of two</b>".utf8)))
    let marked = OwnProse(
      [prose("<p>The <a href=\"x\">pay</a>, every year.</p>", [figure])],
      path: ""
    )
    #expect(marked.runs.isEmpty == false)
    let plain = OwnProse([prose("The pay every year")], path: "")
    #expect(plain.runs.isEmpty)
  }

  @Test func `a word within a tag is none, wherever a link's address is put in`() {
    let link = Insertion(offset: 9, content: .destination(.verbatim("/a/b/c/")))
    let linked = OwnProse(
      [prose("<a href=\"\" title=\"no\">One</a> two three four five", [link])],
      path: ""
    )
    let plain = OwnProse([prose("One two three four five")], path: "")
    #expect(linked.runs == plain.runs)
    #expect(plain.runs.count == 1)
  }

  @Test func `on a site made of one text every page but the first is like another`() {
    let pages = (0..<300).map { page(words(0..<60) + ["number\($0)"]) }
    #expect(findings(pages).map(\.page) == Array(1..<300))
  }
}
