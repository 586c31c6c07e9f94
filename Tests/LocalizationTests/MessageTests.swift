import Localization
import SourceText
import Testing

struct MessageTests {
  private func message(_ text: String) throws -> Message {
    let entries = [StringsEntry(key: "a", value: .text(text))]
    let catalog = try StringsCatalog(language: .english, path: "en.yml", entries: entries)
    return try #require(catalog.message("a"))
  }

  @Test func `places are filled in the order of the text`() throws {
    let message = try message("Source: {publisher}, {period} ({publisher})")
    #expect(message.placeholders == ["publisher", "period"])
    #expect(
      message.text(["period": "May 2008", "publisher": "BLS"]) == "Source: BLS, May 2008 (BLS)"
    )
  }

  @Test(arguments: [
    ("plain", "plain"), ("a '{' b", "a { b"), ("a '}' b", "a } b"), ("'{''}'", "{}"),
    ("it's", "it's"), ("l'{name}", "l'X"), ("'{name}'", "'X'"), ("''", "''"),
    ("{name}{name}", "XX"),
  ])
  func `a brace between apostrophes is a brace, any other apostrophe is itself`(
    source: String,
    text: String
  ) throws {
    #expect(try message(source).text(["name": "X"]) == text)
  }

  @Test func `bytes are written behind those that are there`() throws {
    var bytes = Array("<p>".utf8)
    try message("{n} σελίδες").append(to: &bytes) { name, bytes in
      bytes += Array("[\(name)]".utf8)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "<p>[n] σελίδες")
  }

  @Test func `texts are escaped once, values are left alone`() throws {
    let escaped = try message("a < {b}").mapTexts { text in
      Array(
        String(decoding: text, as: UTF8.self).split(separator: "<").joined(separator: "&lt;").utf8
      )
    }
    #expect(escaped.text(["b": "<b>"]) == "a &lt; <b>")
  }
}
