/// A URL that a page may link to: relative, or of a scheme that runs no code.
public struct SafeURL: Hashable, Sendable {
  /// The schemes that a URL may have.
  public static let schemes = ["http", "https", "mailto", "tel"]

  /// The URL as text.
  public let text: Text

  /// Takes a URL, percent-encoded where it must be; characters outside ASCII may stand as they are.
  ///
  /// Fails if the URL has another scheme, or if it holds a space or a control character, which
  /// browsers drop when they look for the scheme.
  public init?(_ url: String) {
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    guard Self.scheme(of: url).map({ Self.schemes.contains($0) }) ?? true else { return nil }
    text = Text(url)
  }

  /// Takes an address of the site itself, which the program made of parts that hold nothing unsafe.
  public init(sitePath bytes: [UInt8]) {
    text = Text(utf8: bytes)
  }

  /// What stands before the first colon, in lower case; `nil` for a relative URL.
  static func scheme(of url: some StringProtocol) -> String? {
    guard let end = url.firstIndex(where: { ":/?#".contains($0) }), url[end] == ":" else {
      return nil
    }
    return url[..<end].lowercased()
  }
}
