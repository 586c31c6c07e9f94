import Testing

@testable import DevServer

struct RequestPathTests {
  @Test(arguments: [
    ("/", ""), ("/a/b/", "a/b/"), ("/a?b=/../", "a"), ("/%61", "a"), ("/a%20b", "a b"),
    ("/%CF%80", "π"), ("/a//b", "a//b"), ("/...", "..."), ("/.well-known/x", ".well-known/x"),
  ])
  func `a path is decoded`(target: String, path: String) {
    #expect(RequestPath(target: target).map { String(decoding: $0.bytes, as: UTF8.self) } == path)
  }

  @Test(arguments: [
    "/..", "/../etc/passwd", "/a/../b", "/a/./b", "/%2e%2e/etc", "/.%2E/x", "/a%2f..%2fb",
    "/..%5c..%5cx", "/a\\b", "/a%00b", "/a%0d%0aX", "/%", "/%4", "/%zz", "/%ff", "", "a", "*",
    "http://evil.example/", "http://localhost/",
  ])
  func `what leaves the site or is no path is refused`(target: String) {
    #expect(RequestPath(target: target) == nil)
  }

  @Test func `a value of the query is decoded`() throws {
    let path = try #require(RequestPath(target: "/e?page=%2Fen%2F&state=1.a=b&empty=&broken=%"))
    #expect(path.value("page") == "/en/")
    #expect(path.value("state") == "1.a=b")
    #expect(path.value("empty") == "")
    #expect(path.value("broken") == nil)
    #expect(path.value("other") == nil)
  }
}
