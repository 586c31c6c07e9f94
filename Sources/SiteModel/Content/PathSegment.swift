/// The parts of an address: what every server, file system and archive keeps as it is.
enum PathSegment {
  // Most file systems hold 255 bytes; `.html` and a temporary name's ending need some of them.
  private static let mostBytes = 200

  /// Whether a name can be a part of an address: small Latin letters, digits, `-`, `_` and `.`, and
  /// neither first nor last a dot.
  static func isValid(_ name: String) -> Bool {
    let allowed = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_.".utf8.contains(byte)
    }
    return allowed && !name.isEmpty && name.utf8.count <= mostBytes && !name.hasPrefix(".")
      && !name.hasSuffix(".")
  }

  /// What a name would be as a part of an address: its small Latin letters and digits, hyphens for all
  /// between them; `nil` if too little would be left of it.
  static func suggestion(for name: String) -> String? {
    let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let joined = words.joined(separator: "-")
    let isMost = 2 * joined.utf8.count > name.count
    return isMost && isValid(joined) ? joined : nil
  }

  /// Whether a name can be the id of a career or a section: small Latin letters, digits and `-`.
  static func isID(_ name: String) -> Bool {
    isValid(name) && !name.utf8.contains(UInt8(ascii: "."))
      && !name.utf8.contains(UInt8(ascii: "_"))
  }
}
