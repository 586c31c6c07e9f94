import Testing

@testable import SiteModel

struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    Sentences.ranges(of: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("One. Two.", ["One.", " Two."]),
    ("One! Two? Three… Four", ["One!", " Two?", " Three…", " Four"]),
    ("Ποιος κερδίζει; Ο άλλος.", ["Ποιος κερδίζει;", " Ο άλλος."]),
    ("Ποιος\u{37E} Ο άλλος", ["Ποιος\u{37E}", " Ο άλλος"]), ("One.\nTwo", ["One.", "\nTwo"]),
    ("It is $14.36 an hour", ["It is $14.36 an hour"]),
    ("1.234,50 € τον χρόνο", ["1.234,50 € τον χρόνο"]),
    ("Really?! Yes", ["Really?!", " Yes"]), ("No end", ["No end"]), (".", ["."]), ("", []),
    (" ", [" "]),
    ("One.\u{A0}Two", ["One.", "\u{A0}Two"]),
  ])
  func `a sentence ends behind its mark where white space follows`(text: String, expected: [String])
  {
    #expect(sentences(text) == expected)
  }

  @Test(arguments: ["One. Two. ", "Α; Β! Γ", "  x.  y", "… …"])
  func `the sentences cover the text`(text: String) {
    #expect(sentences(text).joined() == text)
  }

  private func found(_ words: [String], in text: String) -> String? {
    PhraseSearch(Substring(text), at: 7).first(of: words).map { range in
      String(decoding: Array(text.utf8)[range.lowerBound - 7..<range.upperBound - 7], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("the mean wage", "mean"), ("Mean wage", "Mean"), ("the MEAN", "MEAN"), ("(mean)", "mean"),
    ("mean", "mean"),
    ("no meaning, the mean", "mean"), ("1mean2", "mean"),
  ])
  func `a word is found without regard to case`(text: String, word: String) {
    #expect(found(["mean"], in: text) == word)
  }

  @Test(arguments: ["meaning", "demean", "meané", "αmean", "me an", "", "mea"])
  func `a word within another is not found`(text: String) {
    #expect(found(["mean"], in: text) == nil)
  }

  @Test(arguments: [
    ("Η διάμεσος είναι", "διάμεσος", "διάμεσος"), ("Διάμεσος αμοιβή", "διάμεσος", "Διάμεσος"),
    ("Η ΔΙΆΜΕΣΟΣ ΑΜΟΙΒΉ", "διάμεσος", "ΔΙΆΜΕΣΟΣ"), ("ο μέσος όρος", "μέσος όρος", "μέσος όρος"),
    ("ΜΈΣΟΣ ΌΡΟΣ", "μέσος όρος", "ΜΈΣΟΣ ΌΡΟΣ"), ("ο Μέσος", "ΜΈΣΟΣ", "Μέσος"),
  ])
  func `a Greek word is found, its final sigma too`(text: String, word: String, expected: String) {
    #expect(found([word], in: text) == expected)
  }

  @Test(arguments: ["μέσος", "αμεσο", "μέσον", "διάμεσο"])
  func `a Greek word within another is not found`(text: String) {
    #expect(found(["μέσο"], in: text) == nil)
  }

  @Test func `of several words the first of the list is found`() {
    #expect(found(["median", "mean"], in: "the mean and the median") == "median")
  }

  @Test func `offsets count from the start of the text that holds the sentence`() {
    #expect(PhraseSearch("η μέση", at: 100).first(of: ["μέση"]) == 103..<111)
  }

  @Test func `an empty word is nowhere`() {
    #expect(found([""], in: "mean") == nil)
  }
}
