import Testing

@testable import SiteModel

struct UndefinedReferenceTests {
  @Test(arguments: [
    ("the [handbook][bls] says", ["[handbook][bls]"]),
    ("![a map][map] and [news][], «[νέα][νέα]»", ["![a map][map]", "[news][]", "[νέα][νέα]"]),
    ("[a][b][c][d]", ["[a][b]"]),
    ("[a [b][c] d]", ["[b][c]"]),
  ])
  func `a link whose label stands behind it is found`(text: String, found: [String]) {
    let bytes = Array(text.utf8)
    let ranges = UndefinedReference.ranges(in: bytes)
    #expect(ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
  }

  @Test(arguments: [
    "", "][", "[a] [b]", "[a][", "a][b]", "[][b]", "[a][^b]", "[a][b[c", "rows[i][j]",
    "πίνακας[i][j]", "f(x)[i][j]", "x2[i][j]", "[[wiki]]",
  ])
  func `other brackets are only brackets`(text: String) {
    #expect(UndefinedReference.ranges(in: Array(text.utf8)).isEmpty)
  }

  @Test func `a text of brackets takes as long as it has bytes`() {
    for part in ["[a][", "][", "[", "]", "[a]["] {
      let text = Array(String(repeating: part, count: 200_000).utf8)
      let clock = ContinuousClock()
      #expect(clock.measure { _ = UndefinedReference.ranges(in: text) } < .seconds(5))
    }
  }
}
