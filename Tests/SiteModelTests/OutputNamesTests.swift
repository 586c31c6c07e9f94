import SourceText
import Testing

@testable import SiteModel

struct OutputNamesTests {
  // What is said of the last of several files, each made by `source-N`.
  private func text(_ paths: [String]) -> String? {
    var names = OutputNames()
    var fault: ContentFault?
    for (number, path) in paths.enumerated() { fault = names.add(path, from: "source-\(number)") }
    return fault.map { "\($0.code): \($0.wording.sentence)" }
  }

  @Test(arguments: [
    ["a/index.html", "b/index.html"], ["a", "a.html"], ["a/b", "a/c"], ["a/b/c", "a/bb"],
  ])
  func `files of their own are well`(paths: [String]) {
    #expect(text(paths) == nil)
  }

  @Test func `one path for two files is refused`() {
    #expect(
      text(["a/b.html", "a/b.html"])
        == "output-same: this and source-0 would both be written to a/b.html"
    )
  }

  @Test(arguments: [
    ("assets/Logo.png", "assets/logo.png"),
    ("Assets/logo.png", "assets/logo.png"),
    ("ΛΌΓΟΣ.txt", "λόγος.txt"),
    ("straße.txt", "STRASSE.txt"),
  ])
  func `two files that differ in capital letters alone are refused`(first: String, second: String) {
    #expect(
      text([first, second])
        == "output-same-but-for-case: \(second) and \(first) of source-0 are one file where "
        + "capital letters make no difference"
    )
  }

  @Test func `accents spelled in one letter or two make one file`() {
    #expect(text(["caf\u{E9}", "cafe\u{301}"])?.hasPrefix("output-same: ") == true)
  }

  @Test(arguments: [["a", "a/b"], ["a/b", "a"], ["A", "a/b/c"], ["a/b/c", "A"]])
  func `a name is a file or a folder`(paths: [String]) {
    #expect(text(paths)?.hasPrefix("output-file-and-folder: ") == true)
  }

  @Test(arguments: [
    ("robots.txt/index.html", "robots.txt", true), ("Robots.TXT/index.html", "robots.txt", true),
    ("en", "en/feed.xml", true), ("feed.xml", "feed.xml", true),
    ("feed.xml.html", "feed.xml", false), ("en/robots.txt/index.html", "robots.txt", false),
  ])
  func `a file in the way of one that the site makes is told`(
    path: String,
    made: String,
    isRival: Bool
  ) {
    var names = OutputNames()
    _ = names.add(path, from: "source")
    #expect(names.rival(of: made) == (isRival ? path : nil))
  }

  @Test func `a name has 255 bytes at most`() {
    let longest = String(repeating: "α", count: 125) + ".html"
    #expect(text(["folder/\(longest)"]) == nil)
    #expect(
      text(["folder/a\(longest)"])
        == "address-too-long: a name in the path of this file would have 256 bytes, at most 255 are possible"
    )
  }

  @Test func `a path has 900 bytes at most`() {
    let path = String(repeating: "a/", count: 445) + "index.html"
    #expect(text([path]) == nil)
    #expect(
      text(["a" + path])
        == "address-too-long: the path of this file would have 901 bytes, more than 900 do not fit everywhere"
    )
  }
}
