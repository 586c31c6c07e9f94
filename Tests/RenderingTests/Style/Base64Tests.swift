import Testing

@testable import Rendering

struct Base64Tests {
  // RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes are written as the standard writes them`(bytes: String, text: String) {
    #expect(Base64.text(Array(bytes.utf8)) == text)
  }

  @Test func `the last characters of the alphabet are a plus and a slash`() {
    #expect(Base64.text([0xFB, 0xFF, 0xBF]) == "+/+/")
  }
}
