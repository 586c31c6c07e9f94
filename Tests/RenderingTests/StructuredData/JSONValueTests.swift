import Foundation
import Rendering
import Testing

struct JSONValueTests {
  private func text(_ value: JSONValue) -> String {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("\"", #""\"""#), ("a\\b", #""a\\b""#),
    ("a\nb", #""a\u000ab""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("</script>", #""\u003c/script\u003e""#), ("R&D", #""R\u0026D""#),
    ("Διάμεσος «α»", #""Διάμεσος «α»""#), ("\u{7F}", "\"\u{7F}\""),
  ])
  func `a text is escaped where JSON or a script element needs it`(value: String, written: String) {
    #expect(text(.text(value)) == written)
  }

  @Test func `values stand in their order`() {
    let value = JSONValue.object([
      ("b", .number("14.36")), ("a", .texts(["x", "y"])), ("c", .flag(true)),
      ("d", .lines([.object([]), .list([])])),
    ])
    #expect(text(value) == "{\"b\":14.36,\"a\":[\"x\",\"y\"],\"c\":true,\"d\":[{},\n[]]}")
  }

  @Test func `every character is read back`() throws {
    let scalars = Array(0...0x17F) + [0x2028, 0x2029, 0x3B1, 0xFFFD, 0x1F600]
    let all = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    let written = text(.texts([all]))
    #expect(try JSONDecoder().decode([String].self, from: Data(written.utf8)) == [all])
    #expect(!written.contains("<") && !written.contains(">") && !written.contains("&"))
  }
}
