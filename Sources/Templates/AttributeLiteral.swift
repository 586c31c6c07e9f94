/// What stands in an attribute value before a place in it.
struct AttributeLiteral: Hashable {
  private var text = ""

  /// What a value or a section has already decided about a URL; `nil` as long as the text decides.
  private var decided: LinkStart?

  private var isWhole = true

  /// The whole value; `nil` if a part of it is known only when a page is written.
  var wholeText: String? { isWhole ? text : nil }

  /// What this is as the start of a URL.
  var start: LinkStart {
    if let decided { return decided }
    let url = text.drop { $0.isWhitespace }
    guard let end = url.firstIndex(where: { ":/?#".contains($0) }) else {
      return url.isEmpty ? .nothing : .open
    }
    guard url[end] == ":" else { return url == "/" ? .slash : .harmless }
    return isHarmless(scheme: url[..<end].lowercased(), rest: url[end...]) ? .harmless : .open
  }

  private func isHarmless(scheme: String, rest: Substring) -> Bool {
    switch scheme {
    case "http", "https": rest.hasPrefix("://")
    case "mailto", "tel": true
    case _: false
    }
  }

  /// Adds a byte of the template.
  ///
  /// - Parameters:
  ///   - byte: The byte.
  ///   - isSourceSet: Whether spaces and commas begin a new URL.
  mutating func append(_ byte: UInt8, isSourceSet: Bool) {
    if isSourceSet, byte == UInt8(ascii: ",") || TagScanner.isSpace(byte) {
      (text, decided) = ("", nil)
    } else {
      text += String(decoding: [byte], as: UTF8.self)
    }
  }

  /// Adds a value.
  mutating func appendValue(isURL: Bool) {
    isWhole = false
    if isURL { decided = .harmless }
  }

  /// What is known if either of two may stand here.
  func joined(with other: AttributeLiteral) -> AttributeLiteral {
    guard self != other else { return self }
    var result = self
    result.isWhole = false
    result.decided = start == .harmless && other.start == .harmless ? .harmless : .open
    return result
  }
}
