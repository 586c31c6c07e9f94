import Testing

@testable import Rendering

struct LinkTextTests {
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
