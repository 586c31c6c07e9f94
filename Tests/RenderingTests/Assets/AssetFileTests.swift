import SourceText
import Testing

@testable import Rendering

struct AssetFileTests {
  @Test func `an asset has its hash in its name`() {
    let file = AssetFile(path: "assets/marks/logo.svg", bytes: Array("abc".utf8))
    #expect(file.name == "marks_logo_svg")
    #expect(file.path == "assets/marks/logo.ba7816bf8f.svg")
    #expect(file.integrity == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test(arguments: [
    ("assets/style.css", "style_css"), ("assets/site-map.svg", "site-map_svg"),
    ("assets/a b.é", "a_b__"), ("assets/LICENSE", "LICENSE"),
  ])
  func `a name is one that templates can write`(path: String, name: String) {
    #expect(AssetFile.name(ofPath: path) == name)
  }

  @Test func `a name without a point takes its hash at the end`() {
    #expect(AssetFile(path: "assets/LICENSE", bytes: []).path == "assets/LICENSE.e3b0c44298")
  }

  @Test func `a template asks for what its text holds`() {
    let template = SourceFile(path: "Templates/page.html", text: "{{ assets.logo_svg.url }}")
    #expect(AssetNames.isAsked("logo_svg", in: [template]))
    #expect(!AssetNames.isAsked("style_css", in: [template]))
  }

  @Test(arguments: [
    ("assets/a.css", "a { b : c }", "a{b :c}"), ("assets/a.svg", "<svg> </svg>", "<svg></svg>"),
    ("assets/a.txt", "a { }", "a { }"), ("a.svg", "<svg> </svg>", "<svg> </svg>"),
    ("assets/a.css", "\u{FEFF}a { }", "a{}"),
  ])
  func `style sheets and drawings are minified, and nothing else`(
    path: String,
    text: String,
    minified: String
  ) {
    let bytes = AssetMinifier.minified(Array(text.utf8), path: path)
    #expect(String(decoding: bytes, as: UTF8.self) == minified)
  }
}
