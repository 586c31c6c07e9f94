internal import Markdown
internal import SourceText

extension ArraySlice<TextBlock> {
  /// Paragraphs and headings in one line; tables are left out.
  var plainText: String {
    filter { $0.kind != .cell && !$0.text.isEmpty }.map(\.text).joined(separator: " ")
  }
}

extension Prose {
  /// The opening, and the same in plain words.
  func part(_ opening: Opening, summary: String) -> Prose {
    Prose(
      html: Array(html.prefix(opening.end)),
      insertions: Array(insertions.prefix(opening.holeCount)),
      headings: [],
      summary: summary
    )
  }

  /// The same with other plain words.
  func withSummary(_ summary: String) -> Prose {
    Prose(html: html, insertions: insertions, headings: headings, summary: summary)
  }

  /// The text of the only paragraph without its tags; `nil` if this is anything else.
  var withoutParagraph: Prose? {
    let opening = Array("<p>".utf8)
    let closing = Array("</p>\n".utf8)
    guard html.starts(with: opening),
      ByteSearch.first(closing, in: html[...])?.upperBound == html.count
    else {
      return nil
    }
    return Prose(
      html: Array(html.dropFirst(opening.count).dropLast(closing.count)),
      insertions: insertions.map {
        Insertion(offset: $0.offset - opening.count, content: $0.content)
      },
      headings: headings,
      summary: summary
    )
  }
}
