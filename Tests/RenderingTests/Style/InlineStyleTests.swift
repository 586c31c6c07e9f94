import SiteModel
import SourceText
import Testing

@testable import Rendering

struct InlineStyleTests {
  private static let policy = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; \
    form-action 'none'; img-src 'self' data:; style-src '
    """
  private static let link = "<link rel=\"stylesheet\" href=\"/assets/style.css\">\n"

  @Test func `a page holds the sheet, and its policy names the sheet's hash`() throws {
    let sheet = SourceFile(path: "Templates/assets/style.css", text: "\u{FEFF}a { top: 0; }\n")
    let page = try Self.pages(SampleSite(styleSheet: sheet)).editors
    #expect(page.contains("\n<style>a{top:0}</style>\n"))
    #expect(
      page.contains("\(Self.policy)sha256-+ZMTmgbxs1dT8R7WsQbCwgLtHCcr1JIhDJDy4jp+cTU='\">\n")
    )
    #expect(!page.contains(Self.link))
  }

  @Test func `a generated pair links to the sheet`() throws {
    let sheet = SourceFile(path: "Templates/assets/style.css", text: "a { top: 0; }\n")
    let page = try Self.pages(SampleSite(styleSheet: sheet)).generated
    #expect(page.contains(Self.link))
    #expect(page.contains("\(Self.policy)self'\">\n"))
    #expect(!page.contains("<style"))
  }

  @Test(arguments: [
    "", "a{b:url(c.png)}", "a{b:URL('c.png')}", "@IMPORT 'c.css';", "a{b:image-set('c.png' 1x)}",
    "a{b:'</style>'}",
  ])
  func `a sheet that a page cannot hold is linked to`(text: String) throws {
    let sheet = SourceFile(path: "Templates/assets/style.css", text: text)
    let page = try Self.pages(SampleSite(styleSheet: sheet)).editors
    #expect(page.contains(Self.link))
    #expect(page.contains("\(Self.policy)self'\">\n"))
  }

  private static func pages(_ sample: SampleSite) -> (editors: String, generated: String) {
    var (editors, generated): ([UInt8], [UInt8]) = ([], [])
    sample.renderer.render(.career(language: 0, career: 0), into: &editors)
    sample.renderer.render(.pair(language: 0, first: 0, second: 1), into: &generated)
    return (String(decoding: editors, as: UTF8.self), String(decoding: generated, as: UTF8.self))
  }
}
