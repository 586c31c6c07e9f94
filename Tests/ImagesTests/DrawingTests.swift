import Images
import SourceText
import Testing

struct DrawingTests {
  private static func faults(_ text: String) -> String {
    do {
      _ = try Drawing(SourceFile(path: "Content/assets/map.svg", text: text))
      return ""
    } catch {
      return error.diagnostics.map { "\($0.fault.code) \($0.fault.wording.sentence)" }
        .joined(separator: "\n")
    }
  }

  private static func size(_ attributes: String) throws -> [Int]? {
    let text = "<?xml version=\"1.0\"?>\n<svg \(attributes)><svg width=\"1\" height=\"1\"/></svg>"
    let size = try Drawing(SourceFile(path: "Content/assets/map.svg", text: text)).size
    return size.map { [$0.width, $0.height] }
  }

  @Test(arguments: [
    ("<svg><script>alert(1)</script></svg>", "`<script>`"),
    ("<svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:script/></svg>", "`<s:script>`"),
    ("<svg onload=\"alert(1)\"/>", "`onload=`"), ("<svg ONLOAD='alert(1)'/>", "`ONLOAD=`"),
    ("<svg/onload=alert(1)>", "`onload=`"),
    ("<svg><foreignObject/></svg>", "`<foreignObject>`"),
    ("<svg><a href='javascript:alert(1)'/></svg>", "`javascript:alert(1)`"),
    ("<svg><a xlink:href='java&#x0A;script:alert(1)'/></svg>", "`java\nscript:alert(1)`"),
    ("<svg><a href='data:text/html,x'/></svg>", "`data:text/html,x`"),
    (
      "<svg><h:img xmlns:h='http://www.w3.org/1999/xhtml'/></svg>",
      "`http://www.w3.org/1999/xhtml`"
    ),
    ("<svg><set attributeName='onclick' to='alert(1)'/></svg>", "`attributename=\"onclick\"`"),
    (
      "<svg><animate attributeName='xlink:href' values='javascript:alert(1)'/></svg>",
      "`attributename=\"xlink:href\"`"
    ),
    ("<svg><!-- > --><g><![CDATA[ > ]]></g><g\nonclick = \"x\"/></svg>", "`onclick=`"),
  ])
  func `a drawing that can run a program is refused`(text: String, part: String) {
    #expect(Self.faults(text) == "drawing-program \(part) in a drawing can run a program")
  }

  @Test(arguments: [
    ("<svg><image href='https://x.example/x.png'/></svg>", "`https://x.example/x.png`"),
    ("<svg><use href='other.svg#a'/></svg>", "`other.svg#a`"),
    ("<svg><image href='data:image/svg+xml,x'/></svg>", "`data:image/svg+xml,x`"),
    ("<svg><style>@import '//x.example';</style></svg>", "`@import`"),
    ("<svg><style><![CDATA[a{fill:url(//x.example)}]]></style></svg>", "`url(//x.example)`"),
    ("<svg><g style='fill:url(&quot;//x.example&quot;)'/></svg>", "`url(//x.example)`"),
    ("<svg><g fill='url( \"a.svg#b\")'/></svg>", "`url(a.svg#b)`"),
    ("<svg><g style='fill:u\\72l(x)'/></svg>", "`\\`"),
  ])
  func `a drawing that fetches something is refused`(text: String, part: String) {
    #expect(
      Self.faults(text) == "drawing-fetches \(part) in a drawing fetches something from elsewhere"
    )
  }

  @Test(arguments: [
    ("<!DOCTYPE svg [<!ENTITY a \"<script/>\">]>\n<svg>&a;</svg>", "<!DOCTYPE svg "),
    ("<?xml-stylesheet href='//x.example'?><svg/>", "<?xml-stylesheet href='//x.example'?>"),
    ("<?xml version='1.0' encoding='UTF-7'?><svg/>", "<?xml version='1.0' encoding='UTF-7'?>"),
  ])
  func `a drawing that may be read otherwise than it is written is refused`(
    text: String,
    part: String
  ) {
    #expect(Self.faults(text).hasPrefix("drawing-declaration `\(part)` may change how"))
  }

  @Test(arguments: ["", "text", "<html><svg/></html>", "<svgs/>"])
  func `what is no drawing is refused`(text: String) {
    #expect(
      Self.faults(text) == "drawing-none the file is no SVG: it does not begin with `<svg`"
    )
  }

  @Test(arguments: [
    "<svg><a href='https://www.bls.gov/'><text>BLS</text></a><a href='#b'/><a href='../x/'/></svg>",
    "<svg><use xlink:href='#a'/><image href='data:image/png;base64,AA=='/></svg>",
    "<svg><style>.a{fill:url(#b)}</style><g fill='url(#b)' class='once'/></svg>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD\" \"x\"><svg/>",
    "<svg><text>script onload= javascript: &lt;script&gt;</text><!-- <script> --></svg>",
    "\u{FEFF}<svg><metadata><rdf:RDF/></metadata></svg>",
  ])
  func `a drawing that only draws is let through`(text: String) {
    #expect(Self.faults(text) == "")
  }

  @Test func `a fault has its place`() {
    let text = "<svg>\n  <g onclick=\"alert(1)\"/>\n</svg>\n"
    let report = #expect(throws: DiagnosticReport.self) {
      _ = try Drawing(SourceFile(path: "Content/assets/map.svg", text: text))
    }
    #expect(
      report.map { DiagnosticText().text(of: $0) } == """
        error[drawing-program]: `onclick=` in a drawing can run a program
          ┌─ Content/assets/map.svg:2:6
         2│   <g onclick="alert(1)"/>
          │      ^^^^^^^
          = help: remove it: export the drawing as plain SVG

        """
    )
  }

  @Test(arguments: [
    ("width=\"640\" height=\"480px\"", [640, 480]),
    ("viewBox=\"0 0 64 48\"", [64, 48]), ("viewBox='0,0, 64.4,47.6' width='100%'", [64, 48]),
    ("width=\"128\" viewBox=\"0 0 64 48\"", [128, 96]),
    ("height=\"96\" viewBox=\"0 0 64 48\"", [128, 96]),
    ("", nil), ("width=\"10cm\" height=\"5cm\"", nil), ("viewBox=\"0 0 64 0\"", nil),
    ("width=\"1e300\" height=\"1\"", nil), ("width=\"nan\" height=\"1\"", nil),
  ])
  func `the root says how large a drawing is`(attributes: String, size: [Int]?) throws {
    #expect(try Self.size(attributes) == size)
  }
}
