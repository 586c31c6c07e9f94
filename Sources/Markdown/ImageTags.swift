/// Finds images in HTML that do not say what they show.
public struct ImageTags {
  private let html: ArraySlice<UInt8>
  private var index: Int
  private var tags: [Range<Int>] = []

  private init(_ html: ArraySlice<UInt8>) {
    self.html = html
    index = html.startIndex
  }

  /// The tags of images without an attribute `alt`, which may be empty where an image only decorates.
  ///
  /// - Parameter html: HTML, or a template of it: what stands between `{{` and `}}` is passed over.
  /// - Returns: Where the tags stand, in order.
  public static func withoutDescription(in html: ArraySlice<UInt8>) -> [Range<Int>] {
    var scan = ImageTags(html)
    while scan.index < html.endIndex { scan.readNext() }
    return scan.tags
  }

  private mutating func readNext() {
    if isAt("{{") { return skip(behind: "}}") }
    if isAt("<!--") { return skip(behind: "-->") }
    let start = index
    index += 1
    guard html[start] == UInt8(ascii: "<"), takenName() == "img" else { return }
    var isDescribed = false
    while index < html.endIndex, html[index] != UInt8(ascii: ">") {
      isDescribed = readAttribute() == "alt" || isDescribed
    }
    index = min(index + 1, html.endIndex)
    if !isDescribed { tags.append(start..<index) }
  }

  // Goes past an attribute with its value, or past what is none; its name in small letters.
  private mutating func readAttribute() -> String {
    if isAt("{{") {
      skip(behind: "}}")
      return ""
    }
    let name = takenName()
    guard index < html.endIndex else { return name }
    switch html[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let end = html[(index + 1)...].firstIndex(of: html[index]) ?? html.endIndex
      index = min(end + 1, html.endIndex)
    case UInt8(ascii: ">"): break
    case _: if name.isEmpty { index += 1 }
    }
    return name
  }

  private mutating func takenName() -> String {
    let start = index
    while index < html.endIndex, html[index] > 0x20, !"\"'<>/={".utf8.contains(html[index]) {
      index += 1
    }
    return String(decoding: html[start..<index], as: UTF8.self).lowercased()
  }

  private func isAt(_ text: StaticString) -> Bool {
    html[index...].starts(with: text.description.utf8)
  }

  private mutating func skip(behind end: StaticString) {
    while index < html.endIndex, !isAt(end) { index += 1 }
    index = min(index + end.utf8CodeUnitCount, html.endIndex)
  }
}
