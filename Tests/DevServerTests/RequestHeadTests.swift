import Testing

@testable import DevServer

struct RequestHeadTests {
  private func parsed(_ text: String) -> RequestHead? {
    RequestHead(Array(text.utf8)[...])
  }

  @Test func `a head is a method, a target and fields`() throws {
    let head = try #require(
      parsed("GET /a?b HTTP/1.1\r\nHost: localhost\r\nRange:bytes=0- \r\n\r\n")
    )
    #expect(head.method == "GET")
    #expect(head.target == "/a?b")
    #expect(head.value("host") == "localhost")
    #expect(head.value("range") == "bytes=0-")
    #expect(head.value("accept") == nil)
  }

  @Test func `a field that stands twice has no one value`() throws {
    let head = try #require(parsed("GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n"))
    #expect(head.value("host") == nil)
    #expect(head.values("host") == ["a", "b"])
  }

  @Test(arguments: [
    "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", " / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\nA: b\nHost: c\r\n\r\n",
    "GET / HTTP/1.1\r\nA: \u{0}\r\n\r\n", "\r\n\r\n",
    "GET /?a\nSet-Cookie:b=c HTTP/1.1\r\n\r\n", "GET /\t HTTP/1.1\r\n\r\n",
    "GET /\u{7F} HTTP/1.1\r\n\r\n",
  ])
  func `what breaks the rules is no head`(text: String) {
    #expect(parsed(text) == nil)
  }

  @Test func `a head that is no text is none`() {
    #expect(RequestHead([0x47, 0xFF, 0x0D, 0x0A, 0x0D, 0x0A][...]) == nil)
  }

  @Test(arguments: [
    ("HTTP/1.1", "", true), ("HTTP/1.1", "Connection: Close\r\n", false),
    ("HTTP/1.1", "Connection: keep-alive\r\n", true), ("HTTP/1.0", "", false),
    ("HTTP/1.0", "Connection: x, Keep-Alive\r\n", true),
  ])
  func `a connection is kept as its version and the client say`(
    version: String,
    field: String,
    isKept: Bool
  ) throws {
    let head = try #require(parsed("GET / \(version)\r\n\(field)\r\n"))
    #expect(head.keepsConnection == isKept)
  }

  @Test(arguments: [
    ("Content-Length: 0", false), ("Content-Length: 3", true),
    ("Transfer-Encoding: chunked", true), ("Accept: */*", false),
  ])
  func `a body is announced by its length or its coding`(field: String, hasBody: Bool) throws {
    let head = try #require(parsed("POST / HTTP/1.1\r\n\(field)\r\n\r\n"))
    #expect(head.hasBody == hasBody)
  }

  @Test func `the end of a head is found wherever what was received was cut`() {
    let bytes = Array("GET / HTTP/1.1\r\n\r\nGET".utf8)
    for cut in 0...bytes.count {
      let first = RequestHead.end(in: Array(bytes[..<cut]), searchingFrom: 0)
      #expect(first == (cut < 18 ? nil : 18))
      if first == nil { #expect(RequestHead.end(in: bytes, searchingFrom: cut) == 18) }
    }
  }
}
