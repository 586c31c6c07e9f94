/// Reads references in the markup of an SVG.
enum MarkupText {
  private static let names: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// A text with its references replaced by what they stand for; unknown ones stay (XML, section 4.6).
  static func decoded(_ bytes: some Sequence<UInt8>) -> String {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    guard text.contains("&") else { return text }
    var decoded = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      decoded += rest[..<start]
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ";"), let character = character(rest[..<end].dropFirst())
      else {
        decoded.append(rest.removeFirst())
        continue
      }
      decoded.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return decoded + rest
  }

  private static func character(_ reference: Substring) -> Character? {
    if let character = names[reference] { return character }
    guard reference.first == "#" else { return nil }
    let number = reference.dropFirst()
    let isHexadecimal = number.first == "x" || number.first == "X"
    let value = isHexadecimal ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap { Unicode.Scalar($0) }.map { Character($0) }
  }
}
