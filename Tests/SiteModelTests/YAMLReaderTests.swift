import SourceText
import Testing

@testable import SiteModel

struct YAMLReaderTests {
  private func mapping(_ text: String) throws -> YAMLMapping {
    try FrontMatter(SourceFile(path: "Content/en/index.md", text: text)).mapping
  }

  private func report(_ text: String) -> String? {
    let report = #expect(throws: DiagnosticReport.self) { try mapping(text) }
    return report.map { DiagnosticText().text(of: $0) }
  }

  private func text(_ value: YAMLValue?) -> String? {
    if case .scalar(let text, _) = value { text } else { nil }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `keys and values have the places of the file`(ending: String) throws {
    let lines = ["\u{FEFF}---", "title: Α β", "", "facts:", "  education: \"γ\"", "---", "Body"]
    let mapping = try mapping(lines.joined(separator: ending))
    guard case .mapping(let facts) = mapping["facts"] else { return #expect(Bool(false)) }
    let title = try #require(mapping.entries.first)
    let fact = try #require(facts.entries.first)
    let places = [title.keyPlace, title.value.place, fact.keyPlace, fact.value.place]
    #expect(
      places.map { [$0.location.line, $0.location.column, $0.location.length] }
        == [[2, 1, 5], [2, 8, 3], [5, 3, 9], [5, 14, 3]]
    )
    #expect(
      places.map(\.location.text) == [
        "title: Α β", "title: Α β", "  education: \"γ\"", "  education: \"γ\"",
      ]
    )
  }

  @Test func `the values of a list have their places`() throws {
    guard case .sequence(let values, _) = try mapping("---\na: [one, two]\n---\n")["a"] else {
      return #expect(Bool(false))
    }
    #expect(
      values.map { [$0.place.line, $0.place.column, $0.place.length] } == [[2, 5, 3], [2, 10, 3]]
    )
  }

  @Test(arguments: [
    "1235", "2008-05", "2026-11-23", "true", "no", "0x1F", "1_000", "1.50", "12:30",
  ])
  func `a value stays the text that was typed`(value: String) throws {
    #expect(try text(mapping("---\nkey: \(value)\n---\n")["key"]) == value)
  }

  @Test(arguments: ["", " ", " ~", " null", " \"\"", " ''", " # nothing"])
  func `an empty value is an empty text`(value: String) throws {
    #expect(try text(mapping("---\nkey:\(value)\nother: x\n---\n")["key"]) == "")
  }

  @Test(arguments: ["\"null\"", "'~'"])
  func `a quoted word for nothing is a text`(value: String) throws {
    #expect(
      try text(mapping("---\nkey: \(value)\n---\n")["key"]) == String(value.dropFirst().dropLast())
    )
  }

  @Test(arguments: [
    ("|\n  one\n  two\n", "one\ntwo\n", 5), (">-\n  one\n  two\n", "one two", 5),
    ("one\n  two\n", "one two", 4), ("\"one\n  two\"\n", "one two", 4),
  ])
  func `a text may go over several lines`(value: String, expected: String, next: Int) throws {
    let mapping = try mapping("---\nkey: \(value)next: x\n---\n")
    #expect(text(mapping["key"]) == expected)
    #expect(mapping.entries.last?.keyPlace.line == next)
  }

  @Test func `keys keep the order of the file`() throws {
    #expect(try mapping("---\nb: 1\na: 2\nc: 3\n---\n").entries.map(\.key) == ["b", "a", "c"])
  }

  @Test func `a key that stands twice is reported where it stands again`() {
    #expect(
      report("---\ntitle: A\ndescription: B\ntitle: C\n---\n") == """
        error[key-duplicate]: the key `title` stands here a second time
          ┌─ Content/en/index.md:4:1
         4│ title: C
          │ ^^^^^
          = help: remove one of the two

        """
    )
  }

  @Test func `the same key of an inner mapping is not the second`() {
    #expect(
      report("---\ntitle: A\nfacts:\n  title: B\ntitle: C\n---\n") == """
        error[key-duplicate]: the key `title` stands here a second time
          ┌─ Content/en/index.md:5:1
         5│ title: C
          │ ^^^^^
          = help: remove one of the two

        """
    )
  }

  @Test func `each of several keys that stand twice is reported`() {
    let report = #expect(throws: DiagnosticReport.self) {
      try mapping("---\nb: 1\na: 2\na: 3\nb: 4\n---\n")
    }
    #expect(
      report?.sorted.map { "\($0.location?.line ?? 0) \($0.fault.wording.sentence)" } == [
        "4 the key `a` stands here a second time", "5 the key `b` stands here a second time",
      ]
    )
  }

  @Test func `a key that stands twice in an inner mapping is reported there`() {
    #expect(
      report("---\ntitle: A\nfacts:\n  education: B\n  education: C\n---\n") == """
        error[key-duplicate]: the key `education` stands here a second time
          ┌─ Content/en/index.md:5:3
         5│   education: C
          │   ^^^^^^^^^
          = help: remove one of the two

        """
    )
  }

  @Test(arguments: [
    ("a: &x A\nb: *x\n", "3:4", "b: *x", "   ^^"),
    ("a: &x [A]\nb: [*x]\n", "3:5", "b: [*x]", "    ^^"),
    ("a: &x {c: A}\nb:\n- *x\n", "4:3", "- *x", "  ^^"),
  ])
  func `an alias is refused where it stands`(
    yaml: String,
    place: String,
    line: String,
    carets: String
  ) {
    #expect(
      report("---\n\(yaml)---\n") == """
        error[yaml-alias]: YAML aliases (*name) are not read
          ┌─ Content/en/index.md:\(place)
         \(place.prefix(1))│ \(line)
          │ \(carets)
          = help: write the value out

        """
    )
  }

  @Test(.timeLimit(.minutes(1)))
  func `aliases of aliases are refused before all that they stand for is counted`() {
    let names = "abcdefghijklmnop"
    var yaml = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, next) in zip(names, names.dropFirst()) {
      let aliases = Array(repeating: "*\(name)", count: 9).joined(separator: ", ")
      yaml += "\(next): &\(next) [\(aliases)]\n"
    }
    #expect(
      report("---\n\(yaml)*p : 1\n---\n") == """
        error[yaml-alias]: YAML aliases (*name) are not read
          ┌─ Content/en/index.md:5:8
         5│ d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
          │        ^^
          = help: write the value out

        """
    )
  }

  @Test func `words between asterisks and ampersands are no aliases`() throws {
    let text = "R &D and A &B, *D* and *B*"
    #expect(try self.text(mapping("---\na: \(text)\n---\n")["a"]) == text)
  }

  @Test func `an anchor that nothing refers to is passed over`() throws {
    #expect(try text(mapping("---\na: &x A\nb: &x B\n---\n")["b"]) == "B")
  }

  @Test func `a list is no mapping`() {
    #expect(
      report("---\n- one\n- two\n---\n") == """
        error[yaml-no-mapping]: keys and values are wanted here
          ┌─ Content/en/index.md:2:1
         2│ - one
          │ ^
          = help: write `key: value`, one a line

        """
    )
  }

  @Test func `a key that is no word is refused`() {
    #expect(
      report("---\n[a, b]: one\n---\n") == """
        error[yaml-key-no-text]: a key must be a word
          ┌─ Content/en/index.md:2:1
         2│ [a, b]: one
          │ ^

        """
    )
  }

  @Test func `what is no YAML is reported at its place in the file`() {
    #expect(
      report("---\ntitle: A\ndescription: B: C\n---\n") == """
        error[yaml-malformed]: this cannot be read as YAML: mapping values are not allowed in this context
          ┌─ Content/en/index.md:3:15
         3│ description: B: C
          │               ^
          = help: write `key: value`, one a line; a text with a colon, # or quotes goes into "…"

        """
    )
  }
}
