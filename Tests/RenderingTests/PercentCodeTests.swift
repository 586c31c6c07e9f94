import Testing

@testable import Rendering

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

  @Test(arguments: [
    ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&amp;c=2#d"),
    ("#μισθός", "#%CE%BC%CE%B9%CF%83%CE%B8%CF%8C%CF%82"),
    ("/a b", "/a%20b"), ("/a%20b", "/a%20b"), ("'\"<>`\\^{|}", "&#39;%22%3C%3E%60%5C%5E%7B%7C%7D"),
    ("/a\n", "/a%0A"),
    ("/~a_b-c.d!$*+,;=:@()[]", "/~a_b-c.d!$*+,;=:@()[]"), ("/\u{7F}", "/%7F"), ("", ""),
  ])
  func `a URL is written as an attribute holds it`(url: String, encoded: String) {
    #expect(String(decoding: LinkText.encoded(url), as: UTF8.self) == encoded)
  }
}
