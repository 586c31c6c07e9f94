import SiteModel
import SourceText
import Testing

@testable import Rendering

struct PageSurveyTests {
  private static let pieces = [
    "<p>", "</p>", "<a href=\"/a/\">", "<a href='/b/#c'>", "<img src=\"/x.png\" alt=\"\">",
    "<h2 id=\"i\">",
    "text", " ", "\n", "null", "NaN", "undefined", "$51,280", "{", "{{name}}", "{% if %}", "${x}",
    "$config[code]", "$5", "<!-- <a href=\"/no/\"> -->", "<!DOCTYPE html>",
    "<script>if (a < b) {{}}</script>",
    "<style>p{color:red}</style>", "<br>", "<input disabled value=\"null\">",
    "<form action=\"/f\">",
    "<data value=\"1\" id='j'>", "&lt;", "<svg:use xlink:href=\"/no/\"/>", "<p title=\"{{t}}\">",
  ]

  @Test func `links, ids and suspicion are those of the scanner of events`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...12, using: &random)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      let page = Array(text.utf8)
      var survey = PageSurvey()
      survey.read(page)
      var links: [Range<Int>] = []
      var ids: [Range<Int>] = []
      var hasToken = false
      HTMLScanner.scan(page) { event in
        switch event {
        case .attribute(let name, let value):
          let name = String(decoding: page[name], as: UTF8.self)
          if ["href", "src", "action", "poster"].contains(name) { links.append(value) }
          if name == "id" { ids.append(value) }
          if UnresolvedToken.first(in: page, range: value) != nil { hasToken = true }
        case .text(let range):
          if UnresolvedToken.first(in: page, range: range) != nil { hasToken = true }
        case .open, .close: break
        }
      }
      #expect(survey.links == links, "\(text)")
      #expect(survey.ids == ids, "\(text)")
      #expect(!hasToken || survey.isSuspicious, "\(text)")
    }
  }
}
