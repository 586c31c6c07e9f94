import Testing

@testable import Rendering

struct StyleSheetScannerTests {
  private static func found(_ sheet: String) -> [String] {
    StyleSheetScanner.addresses(in: Array(sheet.utf8)).map { "\($0.kind) \($0.text)" }
  }

  @Test(arguments: [
    ("a{background:url(b.png)}", ["image b.png"]),
    ("a{background:URL( 'b.png' )}", ["image b.png"]),
    ("a{background:url(  b.png  ),url(\"c.png\")}", ["image b.png", "image c.png"]),
    ("@import \"b.css\";", ["sheet b.css"]),
    ("@IMPORT url(b.css) layer(x) supports(display: grid) screen;", ["sheet b.css"]),
    ("@font-face{src:local('B'),url(b.woff2) format('woff2')}", ["font b.woff2"]),
    (
      "@media print{@font-face{src:url(b.ttf)}a{cursor:url(c.cur)}}",
      ["font b.ttf", "image c.cur"]
    ),
    (
      "a{background:image-set('b.png' 1x,'c.avif' type('image/avif'))}",
      ["image b.png", "image c.avif"]
    ),
    ("a{background:-webkit-image-set(url(b.png) 1x)}", ["image b.png"]),
    ("a{background:src('b.png')}", ["image b.png"]),
    ("a{--b:url(c.svg)}", ["image c.svg"]),
    ("a{background:url(b\\.png)}", ["image b.png"]),
    ("a{background:url(\"b\\000020c.png\")}", ["image b c.png"]),
    ("a{background:url(\"b\\\nc.png\")}", ["image bc.png"]),
    ("a{background:url(b\\)c.png)}", ["image b)c.png"]),
    ("a{background:url(#b)}", ["image #b"]),
  ])
  func `what a browser would fetch is found`(sheet: String, addresses: [String]) {
    #expect(Self.found(sheet) == addresses)
  }

  @Test(arguments: [
    "/* url(b.png) @import 'c.css'; */", "a{content:'url(b.png)'}", "@namespace url(http://b.c/d);",
    "@namespace b 'http://b.c/d';", "@charset 'utf-8';", "a[href='b.png']{c:d}", "a{b:curl(c.png)}",
    "a::after{content:\"@import 'b.css'\"}", "a{font-family:'b.woff'}", "",
  ])
  func `what no browser would fetch is passed over`(sheet: String) {
    #expect(Self.found(sheet) == [])
  }

  @Test(arguments: [
    "a{b:url(", "a{b:url('c", "@import", "@import 'b", "a{b:url(c\\", "/*", "/",
    "}}})))", "a{b:'c\\",
  ])
  func `a sheet that breaks off is read to its end`(sheet: String) {
    #expect(Self.found(sheet).count <= 1)
  }

  @Test func `an address stands where it is written, without its marks`() {
    let sheet = Array("@import 'b.css'; a { c: url( d.png ) }".utf8)
    let texts = StyleSheetScanner.addresses(in: sheet).map {
      String(decoding: sheet[$0.range], as: UTF8.self)
    }
    #expect(texts == ["b.css", "d.png"])
  }
}
