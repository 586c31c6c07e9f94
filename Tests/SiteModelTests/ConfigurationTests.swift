import SiteModel
import Testing

struct ConfigurationTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org", "/"),
    ("https://example.org/", "https://example.org", "/"),
    ("http://example.org/jobs", "http://example.org", "/jobs/"),
    ("https://example.org:8080/a/b/", "https://example.org:8080", "/a/b/"),
    ("https://xn--hxajbheg2az3al.xn--qxam/~jobs", "https://xn--hxajbheg2az3al.xn--qxam", "/~jobs/"),
    ("https://example.org/%CE%B1", "https://example.org", "/%CE%B1/"),
  ])
  func `an address is parted into origin and path with a slash at its end`(
    text: String,
    origin: String,
    path: String
  ) throws {
    let url = try #require(BaseURL(text))
    #expect(url.origin == origin)
    #expect(url.path == path)
    #expect(url.description == origin + path)
  }

  @Test(arguments: [
    "", "example.org", "/jobs/", "ftp://example.org/", "https://", "https:///jobs",
    "HTTPS://example.org",
    "https://example.org/?q", "https://example.org/#top", "https://example.org/a b",
    "https://example.org/\"", "https://example.org/<a>", "https://παράδειγμα.ελ/",
    "https://me@example.org/", "https://example.org//jobs", "https://example.org/a/../b",
    "https://example.org/a\n", "https://example.org/{{base}}",
  ])
  func `what is no plain address is refused`(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test(arguments: ["el", "en", "pt-BR", "zh-Hant-TW", "gsw", "de-1996", "es-419"])
  func `a language with or without region is a tag`(text: String) {
    #expect(LanguageTag(text)?.description == text)
  }

  @Test(arguments: [
    "", "e", "EL", "El", "greek", "el-", "-el", "el_GR", "el--GR", "el-G", "ελ", "el-ΕΛ", "data",
    "en-é1",
    "el-123456789",
  ])
  func `what is no tag is refused`(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func `tags are ordered by their letters`() throws {
    let tags = try ["pt-BR", "el", "en"].map { try #require(LanguageTag($0)) }
    #expect(tags.sorted().map(\.description) == ["el", "en", "pt-BR"])
  }
}
