/// An attribute such as `href` or `src` that names nothing.
public struct EmptyAddress: Sendable {
  /// The name of the element, such as `a`.
  let element: String

  /// The name of the attribute, such as `href`.
  let attribute: String

  /// The texts by which it may be found where it was written, the best first: its tag up to the end of
  /// the value, and the attribute with its value where it has one.
  let needles: [String]

  /// Reads what stands around an empty value of a page.
  init(at value: Range<Int>, in page: [UInt8]) {
    let isOfName = { (byte: UInt8) in byte > 0x20 && !"=\"'".utf8.contains(byte) }
    let text = { (range: Range<Int>) in String(decoding: page[range], as: UTF8.self) }
    let start = page[..<value.lowerBound].lastIndex(of: UInt8(ascii: "<")) ?? value.lowerBound
    let head = start..<value.lowerBound
    let nameEnd = (page[head].lastIndex(where: isOfName) ?? start) + 1
    let nameStart = page[start..<nameEnd].lastIndex { !isOfName($0) } ?? start
    element = String(decoding: page[head].dropFirst().prefix(while: isOfName), as: UTF8.self)
    attribute = text(nameStart + 1..<nameEnd)
    // With what ends the value, which tells it from a longer one.
    let end = min(value.upperBound + 1, page.count)
    needles = [text(start..<end)] + (nameEnd < value.lowerBound ? [text(nameStart..<end)] : [])
  }
}
