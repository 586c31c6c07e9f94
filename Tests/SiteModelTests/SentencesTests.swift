import Testing

@testable import SiteModel

struct SentencesTests {
  @Test func `a sentence ends at its mark, not within a number`() {
    let text = "It was $14.36 an hour. Was it? Ναι; Όχι."
    let sentences = Sentences.ranges(of: text).map { range in
      String(Substring(text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)))
    }
    #expect(sentences == ["It was $14.36 an hour.", " Was it?", " Ναι;", " Όχι."])
  }

  @Test(arguments: [("Η Διάμεσος ήταν", true), ("διάμεσοι", false), ("μέσα ενημέρωσης", false)])
  func `a word is found whole and without regard to case`(sentence: String, isFound: Bool) {
    let search = PhraseSearch(Substring(sentence), at: 0)
    #expect((search.first(of: ["διάμεσος", "μέσα ε"]) != nil) == isFound)
  }
}
