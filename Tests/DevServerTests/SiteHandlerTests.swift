import Testing

@testable import DevServer

struct SiteHandlerTests {
  private let live = LiveSite()
  private var site = SampleSite()

  init() {
    site.files["style.css"] = "0123456789"
    live.show(site)
  }

  private func answer(
    _ target: String,
    method: String = "GET",
    host: String? = "localhost:8000",
    from client: String? = "127.0.0.1",
    _ fields: [(name: String, value: String)] = []
  ) -> (status: Int, fields: [String: String], body: String) {
    let handler = SiteHandler(
      live,
      hosts: HostRule(isOpen: false),
      form: PageForm(nonce: "abc", language: "en")
    )
    let host = host.map { [(name: "host", value: $0)] } ?? []
    let head = RequestHead(method: method, target: target, fields: host + fields)
    let bytes = handler.response(to: head, from: client).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = parts[0].split(separator: "\r\n")
    let pairs = lines.dropFirst().map { $0.split(separator: ": ", maxSplits: 1).map(String.init) }
    return (
      Int(lines[0].split(separator: " ")[1]) ?? 0,
      Dictionary(pairs.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { $0 + $1 },
      String(parts[1])
    )
  }

  @Test func `a page comes with the script, and is asked for again each time`() {
    let answer = answer("/about/?a=b")
    #expect(answer.status == 200)
    #expect(answer.body.hasPrefix("<body>About<script nonce=\"abc\""))
    #expect(answer.fields["Content-Type"] == "text/html; charset=utf-8")
    #expect(answer.fields["Cache-Control"] == "no-cache")
    #expect(answer.fields["X-Content-Type-Options"] == "nosniff")
    #expect(answer.fields["Cross-Origin-Resource-Policy"] == "same-origin")
    #expect(answer.fields["Content-Length"] == "\(answer.body.utf8.count)")
  }

  @Test func `a file that is no page comes as it is`() {
    let answer = answer("/style.css")
    #expect(answer.status == 200)
    #expect(answer.body == "0123456789")
    #expect(answer.fields["Content-Type"] == "text/css; charset=utf-8")
  }

  @Test func `a folder without its slash leads to it, with its query`() {
    let answer = answer("/about?a=b")
    #expect(answer.status == 302)
    #expect(answer.fields["Location"] == "/about/?a=b")
  }

  @Test func `where nothing stands the site's own page says so`() {
    let answer = answer("/nowhere")
    #expect(answer.status == 404)
    #expect(answer.body.hasPrefix("<body>Nothing here<script"))
    #expect(answer.fields["ETag"] == nil)
  }

  @Test(arguments: ["/", "/style.css", "/about", "/nowhere", "/.."])
  func `HEAD has the head of GET and no body`(target: String) {
    let (get, head) = (answer(target), answer(target, method: "HEAD"))
    #expect(head.status == get.status)
    #expect(head.fields == get.fields)
    #expect(head.body.isEmpty)
  }

  @Test func `what the client has already is not sent again`() throws {
    let tag = try #require(answer("/style.css").fields["ETag"])
    let same = answer("/style.css", [("if-none-match", "\"x\", \(tag)")])
    #expect(same.status == 304)
    #expect(same.body.isEmpty)
    #expect(same.fields["ETag"] == tag)
    #expect(answer("/style.css", [("if-none-match", "\"x\"")]).status == 200)
    #expect(answer("/", [("if-none-match", tag)]).status == 200)
  }

  @Test func `a part of a file is sent as one`() throws {
    let part = answer("/style.css", [("range", "bytes=2-4")])
    #expect(part.status == 206)
    #expect(part.body == "234")
    #expect(part.fields["Content-Range"] == "bytes 2-4/10")
    let head = answer("/style.css", method: "HEAD", [("range", "bytes=2-4")])
    #expect(head.status == 200)
    #expect(head.fields["Content-Length"] == "10")
    #expect(head.fields["Content-Range"] == nil)
    let none = answer("/style.css", [("range", "bytes=10-")])
    #expect(none.status == 416)
    #expect(none.fields["Content-Range"] == "bytes */10")
  }

  @Test func `a part of another version of a file is the whole`() throws {
    let tag = try #require(answer("/style.css").fields["ETag"])
    let range = (name: "range", value: "bytes=0-1")
    #expect(answer("/style.css", [range, ("if-range", tag)]).status == 206)
    #expect(answer("/style.css", [range, ("if-range", "\"x\"")]).body == "0123456789")
    #expect(
      answer("/style.css", [range, ("if-range", "Mon, 23 Nov 2026 00:00:00 GMT")]).status == 200
    )
  }

  @Test func `another name than this machine's is refused`() {
    let answer = answer("/", host: "evil.example:8000")
    #expect(answer.status == 421)
    #expect(
      answer.body
        == "this server answers to addresses such as 127.0.0.1 and to localhost, not to the name asked for\n"
    )
  }

  @Test func `a request that names no host, or two, is refused`() {
    let none = answer("/", host: nil)
    #expect(none.status == 400)
    #expect(none.body == "the request names no host, or several\n")
    #expect(answer("/", [("host", "localhost")]).status == 400)
  }

  @Test(arguments: ["192.0.2.1", nil])
  func `another machine is refused`(client: String?) {
    let answer = answer("/", from: client)
    #expect(answer.status == 403)
    #expect(answer.body == "this server answers to its own machine alone\n")
  }

  @Test(arguments: [
    "/../etc/passwd", "/%2e%2e/", "/about/..%2f", "about", "http://localhost/", "*",
  ])
  func `a path that leaves the site is refused`(target: String) {
    let answer = answer(target)
    #expect(answer.status == 400)
    #expect(answer.body == "the path is none, or leaves the site\n")
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get", "CONNECT", "TRACE"])
  func `nothing but reading is allowed`(method: String) {
    let answer = answer("/", method: method)
    #expect(answer.status == 405)
    #expect(answer.fields["Allow"] == "GET, HEAD")
    #expect(answer.body == "this server answers to GET and HEAD\n")
  }

  @Test func `a site below a path is found from the root`() {
    var site = site
    site.basePath = "/jobs/"
    live.show(site)
    #expect(answer("/").fields["Location"] == "/jobs/")
    #expect(answer("/jobs").fields["Location"] == "/jobs/")
    #expect(answer("/jobs/about").fields["Location"] == "/jobs/about/")
    #expect(answer("/jobs/").status == 200)
    #expect(answer("/about/").status == 404)
    #expect(answer("/jobsabout/").status == 404)
  }

  @Test func `a name that is no part of a path is encoded where it leads on`() {
    var site = site
    site.files["a b%\u{3C0}\"/index.html"] = ""
    live.show(site)
    #expect(answer("/a%20b%25%CF%80%22").fields["Location"] == "/a%20b%25%CF%80%22/")
  }

  @Test func `without a good site the report is the page, wherever one looks`() {
    let live = LiveSite()
    live.show(FaultReport(summary: "1 error", text: "what is <wrong>"))
    let handler = SiteHandler(
      live,
      hosts: HostRule(isOpen: false),
      form: PageForm(nonce: "abc", language: "en")
    )
    let head = RequestHead(method: "GET", target: "/x", fields: [("host", "localhost")])
    let response = handler.response(to: head, from: "::1")
    #expect(response.status == .serviceUnavailable)
    let page = String(decoding: response.bytes, as: UTF8.self)
    #expect(page.contains("<h1>1 error</h1>\n<pre tabindex=\"0\">what is &lt;wrong&gt;</pre>"))
    #expect(page.contains("<script nonce=\"abc\""))
    #expect(page.contains("style-src &#39;nonce-abc&#39;; script-src &#39;nonce-abc&#39;"))
  }
}
