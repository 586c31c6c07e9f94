/// A file that templates name, under an address that changes with its bytes.
///
/// `{{assets.logo_svg.url}}` is `/assets/logo.3f2a9c1b7d.svg`, which browsers may keep for ever, and
/// `{{assets.logo_svg.integrity}}` what they compare it with (Subresource Integrity).
public struct AssetFile: Sendable {
  private static let digits = 10

  /// The name by which templates call it, such as `logo_svg`.
  public let name: String

  /// The path with the hash in its name, without a first slash.
  public let path: String

  /// The hash as browsers take it.
  let integrity: String

  /// Takes a file.
  ///
  /// - Parameters:
  ///   - path: Its path in the site, such as `assets/logo.svg`.
  ///   - bytes: What it holds there.
  public init(path: String, bytes: [UInt8]) {
    let digest = SHA256.digest(of: bytes)
    let hash = digest.flatMap { [$0 >> 4, $0 & 15] }.prefix(Self.digits)
      .map { String($0, radix: 16) }.joined()
    name = Self.name(ofPath: path)
    integrity = "sha256-\(Base64.text(digest))"
    let start = path.lastIndex(of: "/") ?? path.startIndex
    let end = path[start...].lastIndex(of: ".") ?? path.endIndex
    self.path = "\(path[..<end]).\(hash)\(path[end...])"
  }

  /// The name by which templates call the file at a path: that of the file below `assets`, with `_` for
  /// what no name has.
  public static func name(ofPath path: String) -> String {
    let letters = path.split(separator: "/").dropFirst().joined(separator: "/")
    return String(
      letters.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" }
    )
  }
}
