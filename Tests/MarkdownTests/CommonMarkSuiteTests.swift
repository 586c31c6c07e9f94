import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct CommonMarkSuiteTests {
  private struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
  }

  private static func examples() throws -> [Example] {
    let bytes = try SharedData.bytes("commonmark/spec-0.30.json")
    return try JSONDecoder().decode([Example].self, from: Data(bytes))
  }

  private static var plain: MarkdownOptions {
    var options = MarkdownOptions()
    options.rawHTML = .allow
    options.unsafeURLs = .keep
    options.headingIDs = false
    return options
  }

  /// The examples in which GitHub finds an address without any mark.
  private static let addresses: [Int: String] = [
    601: """
    <p>&lt;<a href="http://foo.bar/baz">http://foo.bar/baz</a> bim&gt;</p>

    """,
    605: """
    <p>&lt;<a href="mailto:foo+@bar.example.com">foo+@bar.example.com</a>&gt;</p>

    """,
    607: """
    <p>&lt; <a href="http://foo.bar">http://foo.bar</a> &gt;</p>

    """,
    610: """
    <p><a href="http://example.com">http://example.com</a></p>

    """,
    611: """
    <p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>

    """,
  ]

  @Test func `all 652 examples of CommonMark 0.30 give the specified HTML but for bare addresses`()
    throws
  {
    let examples = try Self.examples()
    #expect(examples.count == 652)
    for example in examples {
      var report = DiagnosticReport()
      let file = SourceFile(path: "example.md", text: example.markdown)
      let fragment = MarkdownDocument(file).render(Self.plain, report: &report)
      #expect(
        String(decoding: fragment.html, as: UTF8.self)
          == Self.addresses[example.example] ?? example.html,
        "example \(example.example)"
      )
      #expect(fragment.holes.isEmpty && report.diagnostics.isEmpty)
    }
  }
}
