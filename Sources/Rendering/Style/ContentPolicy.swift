internal import Markdown

/// What a page lets browsers fetch (Content Security Policy Level 3).
public struct ContentPolicy: Sendable {
  private let directives: [String: [String]]
  private let origin: String

  /// Reads the policy in the head of a page; `nil` if the page has none and lets everything be fetched.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - origin: Where the site will stand, such as `https://example.org`.
  init?(of page: [UInt8], origin: String) {
    guard let text = Self.text(in: page) else { return nil }
    let parts = text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace) }
    // Of equal directives the first counts (section 2.2.1).
    directives = Dictionary(
      parts.compactMap { words in
        words.first.map { ($0.lowercased(), words.dropFirst().map { $0.lowercased() }) }
      }
    ) { first, _ in first }
    self.origin = origin.lowercased()
  }

  /// What the policy lacks so that a style sheet may fetch from an address.
  ///
  /// - Parameters:
  ///   - address: The address.
  ///   - sheet: The path of the sheet in the site.
  /// - Returns: What is missing, such as `font-src 'self'`; `nil` if the sheet may.
  func missing(for address: StyleAddress, of sheet: String) -> String? {
    let directives = Self.directives(for: address.kind)
    switch address.target(from: sheet) {
    case .nowhere: return nil
    case .file: return missing("'self'", in: directives)
    case .elsewhere: return missing(for: address.text, in: directives)
    }
  }

  /// What the policy lacks so that a page may fetch from a whole URL; `nil` if it may.
  ///
  /// The directives are those that speak of what is fetched, the narrowest first.
  func missing(for url: String, in directives: [String]) -> String? {
    missing(Self.source(of: url), in: directives)
  }

  /// What the policy lacks so that a page may run a script; `nil` if it may.
  func missing(for script: PageScript) -> String? {
    let names = ["script-src-elem", "script-src"]
    guard let allowed = allowed(in: names) else { return nil }
    let known = allowed.filter { word in ["'nonce-", "'sha"].contains { word.hasPrefix($0) } }
    if script.keys.contains(where: { known.contains("'\($0.lowercased())'") }) { return nil }
    guard let address = script.address else {
      // Of hashes only the shortest kind is made here.
      let isUnclear = known.contains { $0.hasPrefix("'sha384-") || $0.hasPrefix("'sha512-") }
      let isOpen = known.isEmpty && allowed.contains("'unsafe-inline'")
      return isUnclear || isOpen ? nil : "script-src 'self'"
    }
    let url = Array(address.utf8)
    let isWhole = address.hasPrefix("//") || PageCheck.hasScheme(0..<url.count, in: url)
    return missing(isWhole ? Self.source(of: address) : "'self'", in: names)
  }

  private func allowed(in names: [String]) -> [String]? {
    (names + ["default-src"]).lazy.compactMap { directives[$0] }.first
  }

  private func missing(_ source: String, in names: [String]) -> String? {
    guard let allowed = allowed(in: names), !allowed.contains(where: { allows($0, source) })
    else { return nil }
    return "\(names.last ?? "default-src") \(source)"
  }

  // Whether what a policy names covers another such name (section 6.7.2).
  private func allows(_ allowed: String, _ source: String) -> Bool {
    if allowed == source || (allowed == "'self'" && source == origin) { return true }
    let isOwn = source == "'self'"
    let asked = isOwn ? origin : source
    guard let start = asked.firstRange(of: "://") else { return false }
    let (scheme, host) = (asked[..<start.lowerBound], asked[start.upperBound...])
    if allowed == "*" || allowed == "\(scheme):" { return true }
    let parts = allowed.split(separator: "://", maxSplits: 1)
    if parts.count == 2, parts[0] != scheme { return false }
    guard let name = parts.last?.prefix(while: { $0 != "/" }) else { return false }
    return name.hasPrefix("*.") ? host.hasSuffix(name.dropFirst()) : name == host
  }

  private static func directives(for kind: StyleAddress.Kind) -> [String] {
    switch kind {
    case .image: ["img-src"]
    case .font: ["font-src"]
    case .sheet: ["style-src-elem", "style-src"]
    }
  }

  // What a policy would name: a scheme, or a scheme and a host.
  private static func source(of url: String) -> String {
    let url = (url.hasPrefix("//") ? "https:\(url)" : url).lowercased()
    let scheme = url.prefix { $0 != ":" }
    guard scheme == "http" || scheme == "https" else { return "\(scheme):" }
    return "\(scheme)://\(url.dropFirst(scheme.count + 3).prefix { !"/?#".contains($0) })"
  }

  private static func text(in page: [UInt8]) -> String? {
    var (isPolicy, content, policy): (Bool, String?, String?) = (false, nil, nil)
    HTMLScanner.scan(page) { event in
      switch event {
      case .open: (isPolicy, content) = (false, nil)
      case .attribute(let name, let range):
        let value = String(decoding: page[range], as: UTF8.self)
        if HTMLScanner.equals(name, "http-equiv", in: page) {
          isPolicy = value.lowercased() == "content-security-policy"
        } else if HTMLScanner.equals(name, "content", in: page) {
          content = value
        }
        if isPolicy, let content { policy = policy ?? CharacterReferences.resolved(content) }
      case .close, .text: return
      }
    }
    return policy
  }
}
