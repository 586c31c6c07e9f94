import SourceText
import Testing

@testable import Rendering

struct ContentPolicyTests {
  private static func policy(_ text: String) -> ContentPolicy? {
    let page =
      "<head><meta name=\"a\" content=\"b\"><meta http-equiv=\"Content-Security-Policy\" "
      + "content=\"\(text)\">"
    return ContentPolicy(of: Array(page.utf8), origin: "https://example.org")
  }

  private static func missing(_ address: String, _ policy: String) -> String? {
    let sheet = Array("a{b:url(\"\(address)\")}".utf8)
    return StyleSheetScanner.addresses(in: sheet).first.flatMap {
      self.policy(policy)?.missing(for: $0, of: "assets/style.css")
    }
  }

  @Test(arguments: [
    ("b.png", "img-src 'self'"), ("b.png", "default-src 'self'"), ("b.png", "style-src 'none'"),
    ("b.png", "img-src *"), ("b.png", "img-src https://example.org"),
    ("b.png", "img-src example.org"),
    ("b.png", "IMG-SRC 'SELF'; img-src 'none'"), ("data:image/png,b", "img-src 'self' data:"),
    ("https://example.org/b.png", "img-src 'self'"), ("#b", "img-src 'none'"),
    ("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>", "img-src data:"),
    ("https://c.example.net/b.png", "img-src https:"), ("//c.example.net/b.png", "img-src *"),
    ("https://c.example.net/b.png", "img-src *.example.net"),
    ("https://c.example.net/b.png?d", "img-src https://c.example.net/e/"),
  ])
  func `what a policy covers is fetched`(address: String, policy: String) {
    #expect(Self.missing(address, policy) == nil)
  }

  @Test(arguments: [
    ("b.png", "default-src 'none'", "img-src 'self'"),
    ("b.png", "default-src 'self'; img-src data:", "img-src 'self'"),
    ("data:image/png,b", "img-src *", "img-src data:"),
    ("https://c.example.net/b.png", "img-src 'self'", "img-src https://c.example.net"),
    ("//C.example.net/b.png", "img-src http:", "img-src https://c.example.net"),
    ("https://example.net/b.png", "img-src *.example.net", "img-src https://example.net"),
    ("http://c.example.net/b.png", "img-src https://c.example.net", "img-src http://c.example.net"),
  ])
  func `what a policy does not cover is told with what it lacks`(
    address: String,
    policy: String,
    missing: String
  ) {
    #expect(Self.missing(address, policy) == missing)
  }

  @Test func `fonts and sheets have directives of their own`() {
    let sheet = Array("@import 'b.css'; @font-face { src: url(c.woff2) }".utf8)
    let missing = StyleSheetScanner.addresses(in: sheet).map {
      Self.policy("default-src 'none'; img-src 'self'")?.missing(for: $0, of: "assets/style.css")
    }
    #expect(missing == ["style-src 'self'", "font-src 'self'"])
  }

  @Test func `a page without a policy lets everything be fetched`() {
    #expect(ContentPolicy(of: Array("<meta name=\"a\" content=\"b\">".utf8), origin: "") == nil)
  }

  @Test func `references in a policy are read`() {
    #expect(Self.missing("b.png", "img-src &#39;self&#39;") == nil)
  }
}
