import Testing

@testable import DevServer

struct LivePageTests {
  private func live(_ page: String) -> String {
    let live = LivePage(form: PageForm(nonce: "abc", language: "en"), events: "/e")
    return String(
      decoding: live.page(Array(page.utf8), state: "1.x", origin: "http://localhost"),
      as: UTF8.self
    )
  }

  private static let widened =
    "default-src &#39;none&#39;; script-src &#39;nonce-abc&#39;; connect-src http://localhost/e"

  @Test(arguments: [
    "<body>Text</body></html>", "<BODY>Text</BODY >", "<body>&lt;/body> </body>\n</body>\n",
  ])
  func `the script stands before the end of the body`(page: String) throws {
    let live = live(page)
    let script = try #require(live.firstRange(of: "<script "))
    let end = try #require(live.firstRange(of: "</script>\n"))
    let rest = String(live[end.upperBound...])
    #expect(rest.lowercased().hasPrefix("</body"))
    #expect(live[..<script.lowerBound] + rest == page)
  }

  @Test func `without an end of the body the script stands at the end of the page`() {
    #expect(
      live("<p>Text").hasPrefix(
        "<p>Text<script nonce=\"abc\" data-events=\"/e\" data-state=\"1.x\""
      )
    )
    #expect(live("").hasSuffix("</script>\n"))
  }

  @Test func `the script ends where it should`() {
    #expect(live("<body></body>").matches(of: /<\/script/).count == 1)
  }

  @Test(arguments: [
    #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#,
    #"<META content="default-src 'none'" HTTP-EQUIV=content-security-policy />"#,
    #"<meta charset=utf-8><meta http-equiv='content-security-policy' content='default-src &#39;none&#39;'>"#,
    #"<meta name="a>b" content="<meta"><meta content = "default-src 'none'" http-equiv = "Content-Security-Policy">"#,
  ])
  func `the policy in the head is widened, however it is written`(head: String) {
    let page = live(head + "<body></body>")
    #expect(page.contains(Self.widened))
    #expect(page.matches(of: /default-src/).count == 1)
  }

  @Test func `a value without quotes gets them`() {
    let page = live("<meta http-equiv=Content-Security-Policy content=default-src><body></body>")
    let policy = "default-src; script-src &#39;nonce-abc&#39;; connect-src http://localhost/e"
    #expect(page.hasPrefix("<meta http-equiv=Content-Security-Policy content=\"\(policy)\"><body>"))
  }

  @Test(arguments: [
    #"<meta name="description" content="default-src 'none'"><body></body>"#,
    #"<body><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></body>"#,
    "<meta http-equiv=\"Content-Security-Policy\"><body></body>",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"defau",
    "<meta", "<meta x=", "<meta x='",
  ])
  func `what is no policy of the page stays as it is`(page: String) throws {
    let live = live(page)
    let script = try #require(live.firstRange(of: "<script "))
    #expect(page.hasPrefix(live[..<script.lowerBound]))
  }
}
