/// Where the site will stand: an origin and a path that begins and ends with a slash.
public struct BaseURL: Hashable, Sendable {
  /// Scheme and host, such as `https://example.org`.
  public let origin: String

  /// The path of the home page, such as `/` or `/jobs/`.
  public let path: String

  /// Reads an address; a missing slash at its end is added.
  ///
  /// `nil` if it is no `http` or `https` address or has a query, a fragment, blanks or quotes.
  public init?(_ text: String) {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !#"?#"'<>\^`{|}@"#.utf8.contains($0) })
    else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    guard !host.isEmpty, !path.contains("//"), !path.split(separator: "/").contains("..") else {
      return nil
    }
    origin = scheme + host
    self.path = path.hasSuffix("/") ? String(path) : path + "/"
  }

  /// The whole address.
  public var description: String { origin + path }
}
