import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

/// The examples of GitHub's specification that use an extension, and its own tests of them.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct GitHubSuiteTests {
  private struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
  }

  /// The examples whose output is another one on purpose, with the reason.
  private static let changed: [Int: String] = [
    22: "raw HTML is left out as a whole or let through as it is, none is filtered by its tag",
    279: "the attributes of a box stand in the order of GitHub's tests, not of its specification",
    280: "the attributes of a box stand in the order of GitHub's tests, not of its specification",
  ]

  private static func html(of markdown: String) -> String {
    var options = MarkdownOptions()
    options.rawHTML = .allow
    options.unsafeURLs = .keep
    options.headingIDs = false
    var report = DiagnosticReport()
    let file = SourceFile(path: "example.md", text: markdown)
    let fragment = MarkdownDocument(file).render(options, report: &report)
    return String(decoding: fragment.html, as: UTF8.self)
  }

  @Test(arguments: [("gfm/spec-extensions.json", 23), ("gfm/extensions-tests.json", 28)])
  func `the examples of GitHub give the specified HTML`(suite: String, count: Int) throws {
    let bytes = try SharedData.bytes(suite)
    let examples = try JSONDecoder().decode([Example].self, from: Data(bytes))
    #expect(examples.count == count)
    for example in examples {
      let html = Self.html(of: example.markdown)
      // One example asks for nothing but to be survived.
      if example.html.hasPrefix("<IGNORE>") { continue }
      let isAsSpecified = html == example.html
      let isChanged = Self.changed[example.example] != nil
      #expect(isAsSpecified != isChanged, "example \(example.example): \(html)")
    }
  }

  @Test func `at most eight examples are changed on purpose`() {
    #expect(Self.changed.count <= 8)
  }
}
