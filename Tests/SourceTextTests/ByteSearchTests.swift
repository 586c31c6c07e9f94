import SourceText
import Testing

struct ByteSearchTests {
  @Test(arguments: [
    ("b", "abc", 1), ("bc", "abbc", 2), ("aab", "aaab", 1), ("abc", "abc", 0),
  ])
  func `bytes are found where they stand first`(wanted: String, text: String, place: Int) {
    let found = ByteSearch.first(Array(wanted.utf8), in: Array(text.utf8)[...])
    #expect(found == place..<place + wanted.utf8.count)
  }

  @Test(arguments: [("d", "abc"), ("abcd", "abc"), ("", "abc"), ("a", "")])
  func `what is not there is not found`(wanted: String, text: String) {
    #expect(ByteSearch.first(Array(wanted.utf8), in: Array(text.utf8)[...]) == nil)
  }

  @Test func `a byte is found at every offset, among bytes that differ from it by one`() {
    for count in 0..<40 {
      for place in 0..<count {
        for wanted: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
          var bytes = [UInt8](repeating: wanted ^ 1, count: count)
          #expect(ByteSearch.offset(of: wanted, in: bytes) == nil)
          bytes[place] = wanted
          bytes[count - 1] = wanted
          #expect(ByteSearch.offset(of: wanted, in: bytes) == place)
          #expect(ByteSearch.offset(of: wanted, in: bytes, from: place) == place)
          let next = place + 1 < count ? count - 1 : nil
          #expect(ByteSearch.offset(of: wanted, in: bytes, from: place + 1) == next)
        }
      }
    }
  }

  @Test(arguments: ["", "{", "a{", "abcdefgh{", "καφές{", "a longer text with {b} in it"])
  func `a byte stands in a text or does not`(text: String) {
    #expect(ByteSearch.has(UInt8(ascii: "{"), in: text.utf8) == text.contains("{"))
    #expect(!ByteSearch.has(UInt8(ascii: "$"), in: text.utf8))
  }

  @Test func `only the part that is asked about is looked through`() {
    #expect(ByteSearch.first([1], in: [1, 2, 1][1...]) == 2..<3)
  }
}
