import SourceText
import Testing

struct PercentCodeTests {
  @Test(arguments: [
    ("abc", "abc"), ("%CE%B1", "α"), ("%ce%b1", "α"), ("a%20b", "a b"), ("%41", "A"),
    ("%2541", "%41"),
    ("%", "%"), ("%4", "%4"), ("%4g", "%4g"), ("%%41", "%A"), ("100%", "100%"), ("", ""),
    ("a+b", "a+b"),
  ])
  func `codes are decoded once and broken ones stay`(text: String, decoded: String) {
    #expect(String(decoding: PercentCode.decoded(Array(text.utf8)[...]), as: UTF8.self) == decoded)
  }

  @Test func `a part of a page is decoded by its own bounds`() {
    let page = Array("x%41%4".utf8)
    #expect(PercentCode.decoded(page[1..<4]) == Array("A".utf8))
    #expect(PercentCode.decoded(page[1..<3]) == Array("%4".utf8))
  }
}
