import Testing

@testable import Rendering

struct NameLinesTests {
  @Test(arguments: [
    ("Telemarketers", ["Telemarketers"]), ("", [""]),
    ("Public relations specialists", ["Public relations", "specialists"]),
    ("one two three four five", ["one two three", "four five"]),
    ("Ηλεκτροεγκεφαλογραφήματα πλοίων", ["Ηλεκτροεγκεφαλογραφή", "ματα πλοίων"]),
  ])
  func `a name stands in as few and as equal lines as fit`(name: String, lines: [String]) {
    #expect(NameLines.of(name, length: 20) == lines)
  }

  @Test func `no line is longer than the length, and no letter is lost`() {
    let name =
      "Sales representatives, wholesale and manufacturing, technical and scientific products"
    for length in 1...90 {
      let lines = NameLines.of(name, length: length)
      #expect(lines.allSatisfy { $0.count <= length })
      let letters = lines.joined().filter { $0 != " " }
      #expect(letters == name.filter { $0 != " " })
    }
  }
}
