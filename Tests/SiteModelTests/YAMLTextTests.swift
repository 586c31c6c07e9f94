import SourceText
import Testing

@testable import SiteModel

struct YAMLTextTests {
  @Test(arguments: [
    ("Writers", "title: Writers"),
    ("Συγγραφείς", "title: Συγγραφείς"),
    ("Pay: what it is", "title: 'Pay: what it is'"),
    ("It's all", "title: It's all"),
    ("", "title:"),
    ("one\ntwo", #"title: "one\ntwo""#),
    ("- x", "title: '- x'"),
  ])
  func `a text is written so that it stays a text`(text: String, line: String) {
    #expect(YAMLText.line("title", text) == line)
  }

  @Test(arguments: [
    (["pay", "data"], "tags: [pay, data]"), (["a: b", "#x"], "tags: ['a: b', '#x']"),
    (["a, b", "c]"], #"tags: ["a, b", "c]"]"#), (["[", "{x}"], "tags: ['[', '{x}']"),
    (["it's"], "tags: [it's]"), (["παρά"], "tags: [παρά]"),
  ])
  func `a list is written so that each text stays a text`(texts: [String], line: String) throws {
    #expect(YAMLText.line("tags", texts) == line)
    let file = SourceFile(path: "a.yml", text: line + "\n")
    let mapping = try YAMLReader.mapping(of: file, in: 0..<file.bytes.count)
    guard case .sequence(let values, _) = mapping["tags"] else {
      Issue.record("no list")
      return
    }
    let read = values.map { value in if case .scalar(let text, _) = value { text } else { "" } }
    #expect(read == texts)
  }

  @Test(arguments: [
    "#1", "{{x}}", "a # b", "\"", "true", "27-3031", "*", " a ", "x: y", "'", "\\", "—",
  ])
  func `what is written reads as it was`(text: String) throws {
    let file = SourceFile(path: "a.yml", text: YAMLText.line("title", text) + "\n")
    let mapping = try YAMLReader.mapping(of: file, in: 0..<file.bytes.count)
    guard case .scalar(let read, _) = mapping["title"] else {
      Issue.record("no text")
      return
    }
    #expect(read == text)
  }
}
