internal import Markdown

/// A script that a page gives browsers to run.
struct PageScript {
  /// Where its file stands; `nil` for one that stands in the page itself.
  let address: String?

  /// What a Content-Security-Policy may name it by, without quotes: `nonce-` or `sha256-` and what
  /// follows.
  let keys: [String]

  /// The tag with which it begins.
  let tag: String

  /// The tag and what stands behind it on its line.
  let line: String

  /// Reads an element, from the `<` of its start tag on.
  init(_ element: [UInt8]) {
    var values: [String: String] = [:]
    var (end, textEnd) = (0, element.count)
    HTMLScanner.scan(element) { event in
      switch event {
      case .open(let name): end = name.upperBound
      case .attribute(let name, let value):
        end = value.upperBound
        let text = String(decoding: element[value], as: UTF8.self)
        values[String(decoding: element[name], as: UTF8.self).lowercased()] =
          CharacterReferences.resolved(text)
      case .close(let name): textEnd = name.lowerBound - 2
      case .text: return
      }
    }
    let tagEnd = min((element[end...].firstIndex(of: UInt8(ascii: ">")) ?? end) + 1, textEnd)
    tag = String(decoding: element[..<tagEnd], as: UTF8.self)
    line = tag + String(decoding: element[tagEnd..<textEnd].prefix { $0 != 0x0A }, as: UTF8.self)
    address = values["src"]
    let hashes =
      address == nil
      ? ["sha256-\(Base64.text(SHA256.digest(of: Array(element[tagEnd..<textEnd]))))"]
      : (values["integrity"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    keys = hashes + (values["nonce"].map { ["nonce-\($0)"] } ?? [])
  }
}
