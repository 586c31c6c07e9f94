import Testing

@testable import Rendering

struct StyleSheetMinifierTests {
  @Test(arguments: [
    ("a {\n  color: red;\n  margin: 0 1px;\n}\n", "a{color:red;margin:0 1px}"),
    ("a , b > c { color : red }", "a,b>c{color :red}"),
    (
      "@media (min-width: 36rem), print {\n  a { top: 0; }\n}",
      "@media (min-width:36rem),print{a{top:0}}"
    ),
    ("@media screen and ( width > 9px ) { }", "@media screen and (width>9px){}"),
    ("\n\n", ""), ("", ""),
  ])
  func `blanks and last semicolons go`(source: String, minified: String) {
    #expect(Self.minified(source) == minified)
  }

  @Test(arguments: [
    "a :hover{top:0}", "a:hover b{top:0}", "a+b ~ c{width:calc(50% - 1px + 2em * 3)}",
    "@supports not (top:0){a{top:0}}", "a{margin:0 auto !important}", "a{font:1rem/1.5 var(--x)}",
  ])
  func `a blank that means something stays`(source: String) {
    #expect(Self.minified(source) == source)
  }

  @Test(arguments: [
    ("/* Head */\na { /* none */ top: 0; /* last; */ }", "a{top:0}"),
    ("a/* * / ** */b{}/***/", "a/**/b{}"), ("a /* one */ /* two */ b{}", "a b{}"),
    ("a{} /* open", "a{}"), ("a{top:0}/*/ b{} /*/c{}", "a{top:0}c{}"),
  ])
  func `comments go, but still part two tokens`(source: String, minified: String) {
    #expect(Self.minified(source) == minified)
  }

  @Test(arguments: [
    "a{content:\" /* a */  ; } \"}", "a{content:' \\'  ; '}", "a{content:\" \\\\\"}",
    "a{background:url( a  b;,.png )}", "a{background:URL(/*)}", "a{background:url(a\\)  b)}",
    "a[href^=\"a  >  b\"]{}",
  ])
  func `strings and addresses stay as they are`(source: String) {
    #expect(Self.minified(source) == source)
  }

  @Test func `an address in quotes ends with its parenthesis`() {
    #expect(Self.minified("a { b: url( \"c )  d\" ) ; }") == "a{b:url(\"c )  d\")}")
  }

  @Test func `an empty address ends at once`() {
    #expect(Self.minified("a { b: url(); c: d; }") == "a{b:url();c:d}")
  }

  @Test(arguments: [
    ".a\\, .b{}", ".\\31  b{}", ".\\000031a  b{}", ".a\\; b{}", "a{b:c\\;}", "a{b:\\\"  }",
  ])
  func `an escape is no mark, and keeps its blank`(source: String) {
    let expected = source.replacing("a  b", with: "a b").replacing("  }", with: "}")
    #expect(Self.minified(source) == expected)
  }

  @Test(arguments: ["a{b:\"c", "a{b:url(c", "a{b:\\", "a/", "a/*"])
  func `a sheet that ends within a token is taken to its end`(source: String) {
    #expect(Self.minified(source) == source.replacing("/*", with: ""))
  }

  @Test func `what was minified stays as it is`() throws {
    let source =
      "a , b { top: 0; } /* c */ @media print { a::after { content: \" <\" attr(href) } }"
    #expect(Self.minified(Self.minified(source)) == Self.minified(source))
  }

  private static func minified(_ source: String) -> String {
    String(decoding: StyleSheetMinifier.minified(Array(source.utf8)[...]), as: UTF8.self)
  }
}
