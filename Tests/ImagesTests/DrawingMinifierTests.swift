import Images
import Testing

struct DrawingMinifierTests {
  private static func minified(_ text: String) -> String {
    String(decoding: DrawingMinifier.minified(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    (
      "<svg>\n  <!-- a -->\n  <g   id = \"a\"\n class='b c'  />\n</svg>\n",
      "<svg><g id=\"a\" class='b c'/></svg>"
    ),
    ("<?xml version=\"1.0\"?>\n<svg></svg>", "<?xml version=\"1.0\"?><svg></svg>"),
    (
      "<svg>\n<text> a <tspan> </tspan> b </text>\n</svg>",
      "<svg><text> a <tspan> </tspan> b </text></svg>"
    ),
    ("<svg><style>\n.a { b: c }\n</style></svg>", "<svg><style>\n.a { b: c }\n</style></svg>"),
    ("<svg><style><![CDATA[ a ]]></style></svg>", "<svg><style><![CDATA[ a ]]></style></svg>"),
    ("<svg a='&#10; \"x\"'/>", "<svg a='&#10; \"x\"'/>"),
  ])
  func `a drawing loses what is not drawn`(text: String, minified: String) {
    #expect(Self.minified(text) == minified)
    #expect(Self.minified(minified) == minified)
  }

  @Test(arguments: [
    "<svg xml:space=\"preserve\"> <g/> </svg>", "<svg> <g>", "<svg> <a></b> </svg>",
    "<svg> <g a=b/> </svg>", "<svg> <style>a{white-space:pre}</style> </svg>", "</svg> <svg>",
  ])
  func `a drawing in which blanks may count stays as it is`(text: String) {
    #expect(Self.minified(text) == text)
  }
}
