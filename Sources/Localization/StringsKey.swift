/// The form of keys and of the names of places.
enum StringsKey {
  /// Whether a text is one or more words with dots between them: `measures.median`.
  static func isKey(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isWord)
  }

  /// Whether a text is a word of `a` to `z`, digits and hyphens.
  static func isWord(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        case _: false
        }
      }
  }
}
