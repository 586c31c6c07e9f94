import ProjectFiles
import Testing

struct ShardTests {
  @Test(arguments: ["1/1", "2/7", "7/7", "100000/100000"])
  func `a part is written as it is read`(text: String) throws {
    #expect(try #require(Shard(text)).text == text)
  }

  @Test(arguments: [
    "", "/", "1", "0/1", "2/1", "1/0", "1/2/3", "-1/2", "+1/2", "1/2 ", "a/b", "1/100001", "١/٢",
    "1/99999999999999999999",
  ])
  func `what is no part of a whole is refused`(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test(arguments: [0, 1, 6, 7, 8, 84, 344_872], [1, 2, 7, 16])
  func `the parts are all pages, each once and in order, and differ by one page at most`(
    total: Int,
    count: Int
  ) throws {
    let parts = try (1...count).map { try #require(Shard("\($0)/\(count)")).pages(of: total) }
    #expect(parts.flatMap(Array.init) == Array(0..<total))
    let lengths = parts.map(\.count)
    #expect((lengths.max() ?? 0) - (lengths.min() ?? 0) <= 1)
  }

  @Test(arguments: [1, 2, 7, 16])
  func `each file that is copied is in one part`(count: Int) throws {
    let shards = try (1...count).map { try #require(Shard("\($0)/\(count)")) }
    for index in 0..<40 { #expect(shards.count { $0.hasCopy(index) } == 1) }
  }
}
