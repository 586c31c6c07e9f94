import Testing

@testable import Rendering

struct PathTableTests {
  @Test func `a table finds its paths by their number and no others`() {
    let paths = (0..<500).map { Array("careers/career-\($0)/".utf8) } + [[]]
    let table = PathTable(paths)
    for (number, path) in paths.enumerated() {
      let page = Array("<a href=\"/".utf8) + path + Array("\">".utf8)
      #expect(table.number(of: 10..<10 + path.count, in: page) == number)
    }
    let other = Array("careers/career-500/".utf8)
    #expect(table.number(of: 0..<other.count, in: other) == nil)
  }
}
