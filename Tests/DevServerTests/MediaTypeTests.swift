import Testing

@testable import DevServer

struct MediaTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a/b.CSS", "text/css; charset=utf-8"),
    ("data.csv", "text/csv; charset=utf-8"), ("a.json", "application/json; charset=utf-8"),
    ("feed.xml", "application/xml; charset=utf-8"),
    ("a.atom", "application/atom+xml; charset=utf-8"),
    ("a.svg", "image/svg+xml; charset=utf-8"), ("a.png", "image/png"), ("a.woff2", "font/woff2"),
    ("favicon.ico", "image/x-icon"), ("a.tar.gz", "application/gzip"), ("a.pdf", "application/pdf"),
    ("CNAME", "application/octet-stream"), (".htaccess", "application/octet-stream"),
    ("a.html/b", "application/octet-stream"), ("a.", "application/octet-stream"),
    ("", "application/octet-stream"),
  ])
  func `the ending of a name tells the media type`(name: String, type: String) {
    #expect(MediaType.of(name) == type)
  }
}
