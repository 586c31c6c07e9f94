import Foundation
import SourceText
import TestSupport
import Testing

@testable import Markdown

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct SourceLocatorTests {
  private struct Example: Decodable {
    let markdown: String
    let example: Int
  }

  @Test(
    arguments: [
      "commonmark/spec-0.30.json", "gfm/spec-extensions.json", "gfm/extensions-tests.json",
    ],
    ["\n", "\r\n", "\r"]
  )
  func `every inline part of the examples is found in its file`(
    suite: String,
    lineEnd: String
  ) throws {
    let bytes = try SharedData.bytes(suite)
    for example in try JSONDecoder().decode([Example].self, from: Data(bytes)) {
      let text = example.markdown.replacing("\n", with: lineEnd)
      let document = MarkdownDocument(SourceFile(path: "example.md", text: text))
      for event in document.events where event.isInline {
        #expect(event.source != nil, "example \(example.example): \(event.kind)")
        for run in document.runs[event.runs] {
          let literal = document.literals[event.literal].dropFirst(run.text).prefix(run.count)
          #expect(document.source.bytes[run.file..<run.file + run.count] == literal)
        }
      }
    }
  }
}

extension Event {
  fileprivate var isInline: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .inlineHTML, .emphasis, .strong, .link, .image,
      .strikethrough, .task, .footnoteReference:
      true
    case .blockQuote, .bulletList, .orderedList, .item, .paragraph, .heading, .codeBlock,
      .htmlBlock, .thematicBreak, .table, .caption, .row, .cell, .alert, .footnotes, .footnote:
      false
    }
  }
}
