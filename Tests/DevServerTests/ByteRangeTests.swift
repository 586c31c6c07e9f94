import Testing

@testable import DevServer

struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=2-5", 2..<6), ("bytes=2-", 2..<10), ("bytes=2-99", 2..<10),
    ("bytes=-3", 7..<10), ("bytes=-99", 0..<10), ("Bytes=9-9", 9..<10), ("bytes= 0 - 1 ", 0..<2),
    ("bytes=0-9223372036854775807", 0..<10),
  ])
  func `a part is within the file`(field: String, range: Range<Int>) {
    #expect(ByteRange(field, count: 10) == .part(range))
  }

  @Test(arguments: ["bytes=10-", "bytes=99-100", "bytes=-0"])
  func `a part that the file does not have is none`(field: String) {
    #expect(ByteRange(field, count: 10) == .unsatisfiable)
  }

  @Test(arguments: [
    nil, "", "bytes", "bytes=", "bytes=-", "bytes=5-2", "bytes=a-b", "bytes=0-1,3-4", "lines=0-1",
    "bytes=0--1", "bytes=+1-2", "bytes=99999999999999999999-",
  ])
  func `several parts, or what is no part, stand for the whole`(field: String?) {
    #expect(ByteRange(field, count: 10) == .whole)
  }

  @Test func `an empty file has no parts`() {
    #expect(ByteRange("bytes=0-", count: 0) == .unsatisfiable)
  }
}
