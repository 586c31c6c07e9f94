import Testing

@testable import ProjectFiles

struct FileLinesTests {
  private let paths = ["a", "a-b", "a/b", "a/b/c", "a/bc", "b", "ba", "γ"]

  private func lines(_ paths: [String]) -> FileLines {
    var lines = FileLines()
    for path in paths { lines.append(Array(path.utf8), ManifestEntry(of: Array("<\(path)>".utf8))) }
    return lines
  }

  private func place(of path: String, in lines: FileLines, from place: inout Int) -> Int? {
    lines.line(of: Array(path.utf8), from: &place)
  }

  @Test func `a path is found wherever the search begins`() {
    for count in 0...paths.count {
      let lines = lines(Array(paths.prefix(count)))
      for start in 0...count + 1 {
        for (number, path) in paths.enumerated() {
          var place = start
          let isThere = number < count
          #expect(self.place(of: path, in: lines, from: &place) == (isThere ? number : nil))
          #expect(place == (isThere ? number + 1 : count), "behind it, or where it would stand")
        }
      }
    }
  }

  @Test(arguments: ["", "0", "a-", "a-bb", "a/", "a/b/", "a/b/cc", "aa", "bb", "β", "δ"])
  func `a path that is not listed is not found`(path: String) {
    let lines = lines(paths)
    for start in 0...paths.count {
      var place = start
      #expect(self.place(of: path, in: lines, from: &place) == nil)
      let before = paths.filter { $0.utf8.lexicographicallyPrecedes(path.utf8) }
      #expect(place == before.count)
    }
  }

  @Test func `a thousand paths are found in order, in reverse and by leaps`() {
    let paths = (0..<1000).map { "comparisons/\(10_000 + $0)/index.html" }
    let lines = lines(paths)
    var place = 0
    for leap in [1, 7, 501, 999] {
      for number in (0..<1000).map({ $0 * leap % 1000 }) {
        #expect(self.place(of: paths[number], in: lines, from: &place) == number)
      }
    }
  }

  @Test func `a line is read as it was written`() {
    let lines = lines(paths)
    let read = FileLines(of: Array("head\n".utf8) + lines.text, from: 5)
    #expect(read.count == paths.count)
    for (number, path) in paths.enumerated() {
      #expect(String(decoding: read.path(of: number), as: UTF8.self) == path)
      #expect(read.entry(of: number) == ManifestEntry(of: Array("<\(path)>".utf8)))
      #expect(read[number] == lines[number])
    }
  }

  @Test(arguments: ["", "0f", " 1 a", "zz 1 a", "-1 a", " a"])
  func `a line that is none says nothing of a file`(line: String) {
    let digits = String(repeating: "0", count: 32)
    for text in [line, digits + line.dropFirst(1), digits + " x" + line] {
      let lines = FileLines(of: Array("\(text)\n".utf8), from: 0)
      #expect(lines.count == 1)
      #expect(lines.entry(of: 0) == nil)
      #expect(lines.path(of: 0).count < text.utf8.count + 1)
    }
  }

  @Test func `paths ascend byte by byte`() {
    #expect(lines(paths).ascend)
    #expect(lines([]).ascend)
    #expect(!lines(["a", "a"]).ascend)
    #expect(!lines(["a/b", "a-b"]).ascend)
    #expect(!lines(["a", "b", "ab"]).ascend)
  }

  @Test func `a manifest whose paths do not ascend is none`() {
    let head = Array("synkrisis 1\n".utf8)
    #expect(Manifest(reading: head + lines(["a", "b"]).text)?.count == 2)
    #expect(Manifest(reading: head + lines(["b", "a"]).text) == nil)
    #expect(Manifest(reading: head + lines(["a", "a"]).text) == nil)
  }

  @Test(arguments: [
    "..", "../victim", "a/../../victim", "a/..", "/etc/passwd", "a//b", "a/", "./a", "a/./b", ".",
    "",
    ".synkrisis-manifest", "a\0b",
  ])
  func `a manifest that names anything but files below its folder is none`(path: String) {
    let text = Array("synkrisis 1\n".utf8) + lines([path]).text
    #expect(Manifest(reading: text) == nil)
  }

  @Test(arguments: ["a", "...", "a/...", "..a", "a..", ".well-known/x", "a/.b", "a/b.c/..d"])
  func `dots are letters of a name`(path: String) {
    let text = Array("synkrisis 1\n".utf8) + lines([path]).text
    #expect(Manifest(reading: text)?.count == 1)
  }
}
