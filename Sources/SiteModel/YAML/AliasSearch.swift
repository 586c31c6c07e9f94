internal import SourceText

/// Looks for aliases in YAML before it is parsed.
///
/// The parser hashes every key with all that its aliases stand for, so that a few lines of aliases of
/// aliases would take it forever; aliases are refused anyway, but only in what it has parsed.
enum AliasSearch {
  // So many aliases of different anchors are no words between asterisks.
  private static let fewest = 3

  /// Where an alias stands in a text that has several of different anchors; `nil` if there are fewer.
  static func alias(in text: String) -> Range<Int>? {
    guard ByteSearch.has(UInt8(ascii: "&"), in: text.utf8),
      ByteSearch.has(UInt8(ascii: "*"), in: text.utf8)
    else { return nil }
    let bytes = Array(text.utf8)
    var anchors: Set<ArraySlice<UInt8>> = []
    var aliases: Set<ArraySlice<UInt8>> = []
    for index in bytes.indices where isStart(index, in: bytes) {
      let name = bytes[(index + 1)...].prefix { $0 > 0x20 && !",[]{}".utf8.contains($0) }
      if bytes[index] == UInt8(ascii: "&") {
        anchors.insert(name)
      } else if anchors.contains(name), aliases.insert(name).inserted, aliases.count == fewest {
        return index..<name.endIndex
      }
    }
    return nil
  }

  private static func isStart(_ index: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "*") else {
      return false
    }
    return index == 0 || bytes[index - 1] <= 0x20 || ",[{".utf8.contains(bytes[index - 1])
  }
}
