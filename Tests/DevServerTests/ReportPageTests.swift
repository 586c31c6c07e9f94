import Testing

@testable import DevServer

struct ReportPageTests {
  @Test func `whatever a report holds is text`() {
    let hostile = #"</pre><script>alert("1")</script>{{nonce}}&lt;'"# + "\0\u{202E}"
    let report = FaultReport(summary: "<b>1 error", text: hostile)
    let page = String(
      decoding: ReportPage.html(report, form: PageForm(nonce: "abc", language: "en")),
      as: UTF8.self
    )
    #expect(
      page.contains(
        "<pre tabindex=\"0\">&lt;/pre&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;{{nonce}}&amp;lt;&#39;\u{FFFD}\u{202E}</pre>"
      )
    )
    #expect(page.contains("<title>&lt;b&gt;1 error</title>"))
    #expect(page.contains("<h1>&lt;b&gt;1 error</h1>"))
    #expect(!page.contains("<script"))
  }

  @Test func `everything is filled in, and the policy lets in nothing but the style sheet`() {
    let report = FaultReport(summary: "1 error", text: "what is wrong")
    let page = String(
      decoding: ReportPage.html(report, form: PageForm(nonce: "abc", language: "en")),
      as: UTF8.self
    )
    #expect(!page.contains("{{"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'nonce-abc'\""))
    #expect(page.contains("<style nonce=\"abc\">\n.report {"))
    #expect(page.contains("role=\"alert\""))
  }
}
