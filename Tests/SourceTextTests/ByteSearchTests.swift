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

  @Test func `only the part that is asked about is looked through`() {
    #expect(ByteSearch.first([1], in: [1, 2, 1][1...]) == 2..<3)
  }
}
