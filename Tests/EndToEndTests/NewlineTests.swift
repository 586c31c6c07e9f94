import Foundation
import TestSupport
import Testing

/// What editors on other systems leave in files and no reader should notice.
struct NewlineTests {
  @Test func `files with CR LF make the same pages as files with LF`() throws {
    let plain = try Project()
    let other = try Project()
    try other.rewriteTexts {
      Data(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
    }
    try plain.expectSite()
    try other.expectSite()
    #expect(try other.text("Content/en/method.md").contains("\r\n"))
    // Templates keep the line ends that a designer wrote.
    let pages = try other.site().pages.mapValues { $0.replacing("\r\n", with: "\n") }
    #expect(try pages == plain.site().pages)
  }

  @Test func `content with CR LF makes the same bytes as content with LF`() throws {
    let plain = try Project()
    let other = try Project()
    try other.rewriteTexts(in: "Content") {
      Data(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
    }
    try plain.expectSite()
    try other.expectSite()
    #expect(try other.site().differences(from: plain.site()) == [])
  }

  @Test func `files with a byte order mark make the same bytes as files without`() throws {
    let plain = try Project()
    let other = try Project()
    try other.rewriteTexts { Data([0xEF, 0xBB, 0xBF]) + $0 }
    try plain.expectSite()
    try other.expectSite()
    #expect(try other.site().differences(from: plain.site()) == [])
  }

  @Test func `places are right behind a byte order mark and CR LF`() throws {
    let project = try Project()
    try project.write(
      "\u{FEFF}---\r\ntitel: Method\r\ntitle: Method\r\ndescription: Figures.\r\n---\r\n\r\n[a](b.md)\r\n",
      to: "Content/en/method.md"
    )
    try project.expectRefusal(
      """
      error[key-unknown]: a page has no key `titel`
        ┌─ Content/en/method.md:2:1
       2│ titel: Method
        │ ^^^^^
        = help: did you mean `title`?

      error[link-dead]: nothing stands at `b.md`
        ┌─ Content/en/method.md:7:5
       7│ [a](b.md)
        │     ^^^^
        = help: link to a Markdown file, an address from `/` or one with https://

      2 errors; the output is as it was

      """
    )
  }
}

extension Project {
  /// Rewrites every text of a part of the project; of all of it where none is named.
  fileprivate func rewriteTexts(in part: String = "", _ rewrite: (Data) -> Data) throws {
    for (path, bytes) in try tree().files where path.hasPrefix(part) {
      guard [".md", ".yml", ".csv", ".html"].contains(where: path.hasSuffix) else { continue }
      try write(rewrite(bytes), to: path)
    }
  }
}

extension FileTree {
  /// The texts of the pages; what is copied and the manifest with its hashes are left out.
  fileprivate var pages: [String: String] {
    files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
