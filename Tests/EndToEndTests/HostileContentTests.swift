import Foundation
import TestSupport
import Testing

/// Content of people who mean harm: whatever they write, no program of theirs runs on a page.
struct HostileContentTests {
  // A text as YAML has it between double quotation marks.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func page(_ title: String, _ description: String, _ body: String) -> String {
    "---\ntitle: \(quoted(title))\ndescription: \(quoted(description))\n---\n\n\(body)\n"
  }

  @Test(arguments: HostilePieces.all.markdown.indices)
  func `no Markdown brings a program to a page`(number: Int) throws {
    let project = try Project()
    let text = Self.page(
      "Method",
      "Where the figures come from.",
      HostilePieces.all.markdown[number]
    )
    try project.write(text, to: "Content/en/method.md")
    let run = try project.generate("--quiet")
    #expect([0, 1].contains(run.exitCode))
    #expect(!run.standardError.contains("\u{1B}"))
    if run.exitCode == 0 { try Self.expectHarmless(project) }
  }

  @Test(arguments: HostilePieces.all.texts.indices)
  func `no text of front matter, data, records or strings brings a program to a page`(
    number: Int
  ) throws {
    let text = HostilePieces.all.texts[number]
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

  @Test func `there are hostile pieces`() {
    #expect(HostilePieces.all.markdown.count >= 38)
    #expect(HostilePieces.all.texts.count >= 8)
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

  // The page of a career has figures, and so every amount that is typed there is a fault.
  @Test(.timeLimit(.minutes(1)))
  func `thousands of amounts on one line of a career are each found, and soon`() throws {
    let project = try Project()
    let path = "Content/en/careers/customer-service/work.md"
    try project.append(Array(("\n" + String(repeating: "$5 ", count: 6_000) + "\n").utf8), to: path)
    let run = try project.generate("--quiet")
    #expect(run.exitCode == 0)
    #expect(run.standardError.matches(of: /warning\[money-typed/).count == 6_000)
  }

  private static func expectHarmless(_ project: borrowing Project) throws {
    let site = try project.site()
    let pages = site.files.filter { $0.key.hasSuffix(".html") }
    #expect(!pages.isEmpty)
    // The layout draws the icon of the site in its head: that line, once, is ours.
    let layout = try project.text("Templates/layout.html").split(separator: "\n")
    let icon = try #require(layout.first { $0.hasPrefix("<link rel=\"icon\"") })
    for (path, bytes) in pages {
      let html = String(decoding: bytes, as: UTF8.self)
      let page = HostilePage(html.replacing(icon, with: "", maxReplacements: 1))
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
