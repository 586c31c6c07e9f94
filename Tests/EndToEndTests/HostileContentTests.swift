import Foundation
import TestSupport
import Testing

/// Content of people who mean harm: whatever they write, no program of theirs runs on a page.
struct HostileContentTests {
  private static let markdown = [
    "<script>alert(1)</script>", "<ScRiPt src=//x.example/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>", "<a href=\"jav&#x09;ascript:alert(1)\">a</a>",
    "<iframe srcdoc='<script>'>",
    "<base href=//x.example/>", "<style>@import '//x.example'</style>",
    "<!--><script>alert(1)</script>-->",
    "<math><mtext></style><img src=x onerror=alert(1)>", "<x onclick=alert(1)>b</x>",
    "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](&#106;avascript:alert(1))",
    "[a](java&#10;script:alert(1))", "[a](&#x6A&#x61&#x76ascript:alert(1))",
    "[a](\\javascript:alert(1))",
    "[a](<java\tscript:alert(1)>)", "[a](\u{1}javascript:alert(1))", "[a](vbscript:msgbox(1))",
    "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)", "[a](file:///etc/passwd)",
    "[a](javascript&colon;alert(1))", "[a](%6Aavascript:alert(1))", "[a](blob:https://x.example/1)",
    "![a](javascript:alert(1))", "![a](data:image/svg+xml,<svg onload=alert(1)>)",
    "![\" onerror=\"alert(1)](https://x.example/x.png)",
    "![a](https://x.example/\"onerror=alert(1))",
    "[a](https://x.example/ \"\\\" onmouseover=\\\"alert(1)\")", "<javascript:alert(1)>",
    "<data:text/html,x>", "[r]: javascript:alert(1)\n\n[r]", "```\"onclick=alert(1)\nx\n```",
    "`</code><script>alert(1)</script>`", "### <img src=x onerror=alert(1)>",
    "&lt;script>alert(1)&lt;/script>",
    "a\u{2028}<script>b",
  ]

  private static let texts = [
    "</title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "</script><script>alert(1)</script>", "<!--<script>", "=HYPERLINK(1)", "&#60;script>",
    "]]><script>",
  ]

  // A text as YAML has it between double quotation marks.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func page(_ title: String, _ description: String, _ body: String) -> String {
    "---\ntitle: \(quoted(title))\ndescription: \(quoted(description))\n---\n\n\(body)\n"
  }

  @Test(arguments: markdown.indices)
  func `no Markdown brings a program to a page`(number: Int) throws {
    let project = try Project()
    let text = Self.page("Method", "Where the figures come from.", Self.markdown[number])
    try project.write(text, to: "Content/en/method.md")
    let run = try project.generate("--quiet")
    #expect([0, 1].contains(run.exitCode))
    #expect(!run.standardError.contains("\u{1B}"))
    if run.exitCode == 0 { try Self.expectHarmless(project) }
  }

  @Test(arguments: texts.indices)
  func `no text of front matter, data, records or strings brings a program to a page`(
    number: Int
  ) throws {
    let text = Self.texts[number]
    let project = try Project()
    try project.write(Self.page("A \(text)", "B \(text)", "Text."), to: "Content/en/method.md")
    let quoted = Self.quoted(text)
    let records = "Content/data/oews-2025-05-us"
    for key in ["title", "area", "concept", "licence"] {
      try project.replace("\n\(key): ", with: "\n\(key): \(quoted) # ", in: "\(records).yml")
    }
    try project.replace(
      "Public Relations Specialists",
      with: "\"\(text.replacing("\"", with: "\"\""))\"",
      in: "\(records).csv"
    )
    try project.replace("en: Two careers\n", with: "en: \(quoted)\n", in: "Content/site.yml")
    try project.replace(
      "  skip-link: Skip to the text",
      with: "  skip-link: \(quoted)",
      in: "Templates/strings/en.yml"
    )
    try project.replace(
      "title: Public relations specialists",
      with: "title: \(quoted)",
      in: "Content/en/careers/public-relations/index.md"
    )
    let run = try project.generate("--quiet")
    #expect(run.exitCode == 0)
    #expect(!run.standardError.contains("error["))
    try Self.expectHarmless(project)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[$74,750](wage:public-relations/median/year) ", "<b> ", "$5 ", "![", "> "]
  )
  func `thousands of figures, faults or openings on one line end soon`(part: String) throws {
    let project = try Project()
    let body = String(repeating: part, count: 6_000)
    let text = Self.page("Method", "Where the figures come from.", body)
    try project.write(text, to: "Content/en/method.md")
    let run = try project.generate("--quiet")
    #expect(run.exitCode == 0)
  }

  private static func expectHarmless(_ project: borrowing Project) throws {
    let site = try project.site()
    let pages = site.files.filter { $0.key.hasSuffix(".html") }
    #expect(!pages.isEmpty)
    for (path, bytes) in pages {
      let page = HostilePage(String(decoding: bytes, as: UTF8.self))
      #expect(page.harms == [], "\(path)")
    }
    for (path, bytes) in site.files where path.hasSuffix(".csv") {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        #expect(!line.contains(/(^|,)"?[=+@]/), "\(path)")
      }
    }
    for (path, bytes) in site.files where path.hasSuffix(".json") {
      #expect((try? JSONSerialization.jsonObject(with: bytes)) != nil, "\(path)")
    }
  }
}
