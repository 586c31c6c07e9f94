internal import Localization

/// A text of Markdown as an editor wrote it: each scalar with the bytes that stand for it.
struct WrittenText {
  private struct Unit {
    let scalar: Unicode.Scalar
    let bytes: ArraySlice<UInt8>
  }

  // The references that stand for a scalar of a written amount.
  private static let references: [(name: [UInt8], scalar: Unicode.Scalar)] = [
    ("&nbsp;", "\u{A0}"), ("&#160;", "\u{A0}"), ("&#xA0;", "\u{A0}"), ("&#xa0;", "\u{A0}"),
    ("&#8239;", "\u{202F}"), ("&#x202F;", "\u{202F}"), ("&#x202f;", "\u{202F}"),
    ("&minus;", "\u{2212}"), ("&#8722;", "\u{2212}"), ("&rsquo;", "\u{2019}"),
    ("&dollar;", "$"), ("&euro;", "€"), ("&pound;", "£"), ("&ge;", "≥"), ("&le;", "≤"),
    ("&amp;", "&"),
  ].map { (Array($0.0.utf8), $0.1) }

  private let units: [Unit]

  /// Reads bytes of a file; a reference that is not known reads as its letters.
  init(_ bytes: ArraySlice<UInt8>) {
    var units: [Unit] = []
    var rest = bytes
    while let unit = Self.unit(at: rest) {
      units.append(unit)
      rest = rest.dropFirst(unit.bytes.count)
    }
    self.units = units
  }

  /// The text as it reads; a line's end reads as a blank.
  var text: String {
    var scalars = String.UnicodeScalarView()
    for unit in units { scalars.append(unit.scalar) }
    return String(scalars)
  }

  /// Another text, written as this one: a scalar that stands here too is written the same way.
  ///
  /// Blanks are taken in their order, so that each keeps its kind.
  func bytes(of other: String) -> [UInt8] {
    var blanks = units.filter { $0.scalar.properties.isWhitespace }[...]
    var bytes: [UInt8] = []
    for scalar in other.unicodeScalars {
      if scalar.properties.isWhitespace, let blank = blanks.first {
        bytes += blank.bytes
        if blanks.count > 1 { blanks.removeFirst() }
      } else if let unit = units.first(where: { Self.plain($0.scalar) == Self.plain(scalar) }) {
        bytes += unit.bytes
      } else {
        if Self.isMarkup(scalar) { bytes.append(UInt8(ascii: "\\")) }
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    EditorText.normalized(String(scalar))
  }

  // What would begin markup within a line (CommonMark 0.30, section 2.4).
  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    ["\\", "`", "*", "_", "[", "]", "<", ">", "&"].contains(scalar)
  }

  private static func unit(at bytes: ArraySlice<UInt8>) -> Unit? {
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "\\"):
      if let next = bytes.dropFirst().first, (0x21...0x7E).contains(next) {
        return Unit(scalar: Unicode.Scalar(next), bytes: bytes.prefix(2))
      }
    case UInt8(ascii: "&"):
      if let known = references.first(where: { bytes.starts(with: $0.name) }) {
        return Unit(scalar: known.scalar, bytes: bytes.prefix(known.name.count))
      }
    case 0x0A, 0x0D:
      let blanks = bytes.prefix { [0x0A, 0x0D, 0x20, 0x09, UInt8(ascii: ">")].contains($0) }
      return Unit(scalar: " ", bytes: blanks)
    case _: break
    }
    let count = 1 + bytes.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    return text.unicodeScalars.first.map { Unit(scalar: $0, bytes: bytes.prefix(count)) }
  }
}
