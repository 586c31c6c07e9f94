import SiteModel
import Testing

@testable import Rendering

struct PageSurveyTests {
  /// What the events of the scanner say of a page.
  private struct Scanned {
    private static let names = ["href", "src", "action", "poster", "formaction", "xlink:href"]

    var links: [String] = []
    var ids: [String] = []
    var token: String?

    init(_ page: [UInt8]) {
      var codeDepth = 0
      var element = ""
      var (links, ids): ([String], [String]) = ([], [])
      var token: String?
      let text = { (range: Range<Int>) in String(decoding: page[range], as: UTF8.self) }
      let look = { (range: Range<Int>) in
        if token == nil { token = UnresolvedToken.first(in: page, range: range).map(text) }
      }
      HTMLScanner.scan(page) { event in
        switch event {
        case .open(let name):
          element = text(name).lowercased()
          if element == "code" { codeDepth += 1 }
        case .close(let name): if text(name) == "code" { codeDepth -= 1 }
        case .text(let range): if codeDepth == 0 { look(range) }
        case .attribute(let name, let value):
          look(value)
          let name = text(name).lowercased()
          if name == "id" { ids.append(text(value)) }
          if name == "srcset" || name == "imagesrcset" {
            links += SourceSet.urls(in: value) { page[$0] }.map(text)
          }
          let isData = name == "data" && element == "object"
          let isOwn = name.hasSuffix("action") && text(value).allSatisfy(\.isWhitespace)
          if isData || Self.names.contains(name) && !isOwn { links.append(text(value)) }
        }
      }
      self.links = links
      self.ids = ids
      self.token = token
    }
  }

  private func surveyed(_ text: String) -> (links: [String], ids: [String], isSuspicious: Bool) {
    let page = Array(text.utf8)
    var survey = PageSurvey()
    survey.read(page)
    let texts = { (ranges: [Range<Int>]) in
      ranges.map { String(decoding: page[$0], as: UTF8.self) }
    }
    return (texts(survey.links), texts(survey.ids), survey.isSuspicious)
  }

  @Test(arguments: [
    ("<a href=\"/a/\">x</a>", ["/a/"], []), ("<img src='a.png' id='i'>", ["a.png"], ["i"]),
    ("<h2 id=\"one\">One</h2><h2 id=two>", [], ["one", "two"]),
    ("<a data-href=\"x\" hrefs=\"y\">", [], []),
    ("<form action=\"/go\"><video poster='p.jpg' src=\"v\">", ["/go", "p.jpg", "v"], []),
    ("<img src=\"a\" srcset=\"b 1x, c 2x\" id=\"i\">", ["a", "b", "c"], ["i"]),
    ("<source SrcSet='b, c,d 2x'>", ["b", "c,d"], []), ("<source srcset=b>", ["b"], []),
    (
      "<img srcset=\" , /a/b.png 640w ,\n/c?x=1,2 (1,2), data:x,y 3x\">",
      ["/a/b.png", "/c?x=1,2", "data:x,y"], []
    ),
    ("<img srcset=\"\"><img srcset=\" ,, \">", [], []),
    ("<link rel=preload imagesrcset=\"a 1x,b 2x\">", ["a", "b"], []),
    ("<object data=\"o.svg\"></object><data value=\"1\" data=\"no\">", ["o.svg"], []),
    ("<button formaction=\"/go\"><use xlink:href=\"#x\">", ["/go", "#x"], []),
    ("<a\n\thref=\"x\"\n id=\"y\"\n>", ["x"], ["y"]), ("<a href=\"a>b\" id='\"'>", ["a>b"], ["\""]),
    ("<br id=\"b\"/>", [], ["b"]), ("<a href=\"\">", [""], []),
    ("<a href=\"x\"id=\"y\">", ["x"], ["y"]),
    ("<br/id=\"b\">", [], ["b"]), ("<!-- <a href=\"x\"> --><b id=\"y\">", [], ["y"]),
    ("<!DOCTYPE html><a href='x'>", ["x"], []), ("<!-- > <a id='x'> --->", [], []),
    ("<script>'<a href=\"x\">'</script><a id=\"y\">", [], ["y"]),
    ("<script>'<b></b></span><a href=\"x\">'</script><a id=\"y\">", [], ["y"]),
    ("<script src=\"s.js\"></script><a id=\"y\">", ["s.js"], ["y"]),
    ("<style>a > b { id=\"x\" }</style><a id=\"y\">", [], ["y"]),
    ("</a href=\"x\"><a id=\"y\">", [], ["y"]),
    ("<section id=\"s\"><svg id=\"v\">", [], ["s", "v"]), ("id=\"x\" href=\"y\"", [], []),
    ("<a href=/a/id=\"x\">", ["/a/id=\"x\""], []), ("<a href", [""], []), ("<a href=", [], []),
    ("<a href><b hidden id=\"x\"><img src alt><img src/>", ["", "", ""], ["x"]),
    ("<form action=\"\"><form action><button formaction=' '>", [], []),
    ("<a href = \"x\" id\n=\n'y'>", ["x"], ["y"]), ("<A HREF=/x/ ID=y>", ["/x/"], ["y"]),
    ("<a hidden href = x>", ["x"], []), ("<a href = >", [""], []), ("<a href = \"x", ["x"], []),
    ("<SCRIPT>'<a href=\"x\">'</Script><a id=\"y\">", [], ["y"]),
    ("<a href=\"x", ["x"], []),
    ("<", [], []), ("<a", [], []), ("<!--", [], []), ("<script>", [], []), ("", [], []),
  ])
  func `links and ids are the values of their attributes`(
    text: String,
    links: [String],
    ids: [String]
  ) {
    let survey = surveyed(text)
    #expect(survey.links == links)
    #expect(survey.ids == ids)
    #expect(Scanned(Array(text.utf8)).links == links)
    #expect(Scanned(Array(text.utf8)).ids == ids)
  }

  @Test(arguments: [
    "<p>{{name}}</p>", "<p>a {% if %}</p>", "<p>${x}</p>", "<p>$config[code]</p>", "<p>null</p>",
    "<td> NaN </td>", "<td>\nundefined\n</td>", "<a title=\"{{x}}\">", "<a title='null'>", "{{x}}",
    "<title>a</title>{{", "null", "<p>$_x[1]", "<h2>a {#b}</h2>", "<p>{.a}</p>", "<p>{: .a}</p>",
  ])
  func `a token makes a page suspicious`(text: String) {
    #expect(surveyed(text).isSuspicious)
  }

  @Test(arguments: [
    "<p>$51,280</p>", "<p>{name}</p>", "<p>annulled</p>",
    "<p>null and void</p>".replacing("null", with: "nil"),
    "<script>{{x}} ${y} null</script>", "<style>{{x}}</style>", "<!-- {{x}} -->", "<p>a { { b</p>",
    "<td>-</td>",
    "<td>nullify</td>", "<p>5 $ 6 {</p>", "<{{x}}>", "</{{x}}>", "<td>10</td>",
  ])
  func `nothing else does`(text: String) {
    #expect(!surveyed(text).isSuspicious)
  }

  @Test func `what was found on the page before is forgotten`() {
    var survey = PageSurvey()
    survey.read(Array("<a href=\"x\" id=\"y\">{{z}}".utf8))
    survey.read(Array("<p>".utf8))
    #expect(survey.links.isEmpty && survey.ids.isEmpty && !survey.isSuspicious)
  }

  // Pieces of pages, well formed and not, put together at random.
  private static let pieces = [
    "<", ">", "</", "/>", "/", "=", "\"", "'", " ", "\n", "!", "<!--", "-->", "<!DOCTYPE html>",
    "a", "α", "id",
    "<a href=\"", "<h2 id=\"", "<img src='", "\">", "'>", " id=\"x\"", " href='/y/'", " src=z",
    "<code>", "</code>",
    "<script>", "</script>", "<style", "</style>", "<section", "</span>", "{{x}}", "{{", "{", "}",
    "{%", "${",
    "$name[", "$5", "$", "[", "null", "NaN", "undefined", ">null<", ">\nNaN <", "\"undefined\"",
    "&amp;", "#top",
    "<p>", "</p>", "text", "<svg:use xlink:href=\"/x/\"/>", "<object data=\"", " data='o'",
    " srcset=\"a 1x, b 2x\"",
    " imagesrcset=c", " formaction=d", "<input disabled value=\"null\">",
    "long prose of many letters", "{{name}}", "\t", "\r\n", "=\"", "='",
  ]

  /// A small generator of numbers, so that every run looks at the same pages.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: 0..<20)
  func `on any markup the survey finds what the scanner finds and misses no token`(round: Int) {
    var chance = Chance(state: UInt64(round))
    for _ in 0..<500 {
      let count = Int.random(in: 0...14, using: &chance)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &chance) ?? "" }.joined()
      let (survey, scanned) = (surveyed(text), Scanned(Array(text.utf8)))
      #expect(survey.links == scanned.links, "\(text)")
      #expect(survey.ids == scanned.ids, "\(text)")
      if let token = scanned.token { #expect(survey.isSuspicious, "\(token) in \(text)") }
    }
  }
}
