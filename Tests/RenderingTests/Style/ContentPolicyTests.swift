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

  // The hash of `a()` is that which `openssl dgst -sha256 -binary | base64` makes of it.
  @Test(arguments: [
    ("<script>a()</script>", "script-src 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"),
    ("<script nonce=\"Aa1\">a()</script>", "script-src 'self' 'nonce-Aa1'"),
    ("<script>a()</script>", "script-src 'unsafe-inline'"),
    ("<script>a()</script>", "script-src 'sha384-AAAA'"),
    ("<script>a()</script>", "img-src 'none'"),
    ("<script src=\"b.js\"></script>", "script-src-elem 'self'; script-src 'none'"),
    ("<script src='//c.example.net/b.js'></script>", "script-src *.example.net"),
    (
      "<script src=\"b.js\" integrity=\"sha384-BBBB sha256-AAAA\"></script>",
      "script-src 'sha256-AAAA'"
    ),
  ])
  func `a script that a policy names is run`(script: String, policy: String) {
    #expect(Self.missing(script: script, policy) == nil)
  }

  @Test(arguments: [
    ("<script>a()</script>", "script-src 'self'"), ("<script>a()</script>", "default-src 'none'"),
    ("<script>a( )</script>", "script-src 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"),
    ("<script>a()</script>", "script-src 'unsafe-inline' 'nonce-Aa1'"),
    ("<script src=\"b.js\"></script>", "script-src 'unsafe-inline'"),
    ("<script src=\"\"></script>", "script-src 'sha256-AAAA'"),
  ])
  func `any other is not`(script: String, policy: String) {
    #expect(Self.missing(script: script, policy) == "script-src 'self'")
  }

  private static func missing(script: String, _ policy: String) -> String? {
    self.policy(policy)?.missing(for: PageScript(Array(script.utf8)))
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
