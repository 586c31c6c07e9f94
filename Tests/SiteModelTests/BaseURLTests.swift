import SiteModel
import Testing

struct BaseURLTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org", "/"),
    ("https://example.org/jobs", "https://example.org", "/jobs/"),
    ("http://127.0.0.1:8080/a/b/", "http://127.0.0.1:8080", "/a/b/"),
  ])
  func `an address is parted into origin and path`(text: String, origin: String, path: String) {
    let url = BaseURL(text)
    #expect(url?.origin == origin)
    #expect(url?.path == path)
  }

  @Test(arguments: [
    "example.org", "ftp://example.org/", "https://", "https://example.org/?a",
    "https://example.org/#a",
    "https://example.org/a b/", "https://example.org//", "https://example.org/../",
    "javascript:alert(1)",
  ])
  func `what is no address of a site is refused`(text: String) {
    #expect(BaseURL(text) == nil)
  }
}
