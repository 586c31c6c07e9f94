internal import SourceText

/// References to characters in HTML, such as `&amp;`, `&#39;` and `&nbsp;`.
public enum CharacterReferences {
  // Nearly all that pages hold; the others are asked of cmark, which knows them all.
  private static let usual: [(reference: String, character: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&#39;", UInt8(ascii: "'")), ("&lt;", UInt8(ascii: "<")),
    ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
  ]

  /// A text or a value of an attribute as it is read; what is no reference stays as it is.
  public static func resolved(_ text: String) -> String {
    guard ByteSearch.has(UInt8(ascii: "&"), in: text.utf8) else { return text }
    let bytes = Array(text.utf8)
    var entities = EntityTable()
    var resolved: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&"),
        let range = EntityTable.reference(at: index, in: bytes, limit: bytes.count)
      else {
        resolved.append(bytes[index])
        index += 1
        continue
      }
      if let character = usual(bytes[range]) {
        resolved.append(character)
      } else {
        resolved += entities.text(of: bytes[range])
      }
      index = range.upperBound
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  private static func usual(_ reference: ArraySlice<UInt8>) -> UInt8? {
    usual.first { reference.elementsEqual($0.reference.utf8) }?.character
  }
}
