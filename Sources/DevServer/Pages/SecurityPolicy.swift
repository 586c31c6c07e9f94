/// A Content-Security-Policy (CSP level 3), to be widened for the script that is added to a page.
struct SecurityPolicy: Sendable {
  private static let nothing = "'none'"

  private var directives: [(name: String, sources: [String])]

  /// Reads a policy.
  init(_ text: String) {
    directives = text.split(separator: ";").compactMap { directive in
      let words = directive.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
    }
  }

  /// The policy as it is written.
  var text: String {
    directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
  }

  /// Lets in the script with a nonce, if scripts are kept out.
  mutating func allow(scriptNonce nonce: String) {
    guard let number = restriction(of: ["script-src-elem", "script-src"]) else { return }
    // What allows all scripts allows none but the named ones as soon as one is named (section 6.7.3).
    let sources = directives[number].sources.map { $0.lowercased() }
    let named = ["'nonce-", "'sha256-", "'sha384-", "'sha512-", "'strict-dynamic'"]
    if sources.contains("'unsafe-inline'"),
      !sources.contains(where: { source in named.contains { source.hasPrefix($0) } })
    {
      return
    }
    add("'nonce-\(nonce)'", to: number)
  }

  /// Lets scripts connect to an address, if they may connect to some only.
  mutating func allow(connection address: String) {
    guard let number = restriction(of: ["connect-src"]) else { return }
    add(address, to: number)
  }

  // The directive that decides, made of the default one if there is none of the names.
  private mutating func restriction(of names: [String]) -> Int? {
    for name in names {
      if let number = directives.firstIndex(where: { $0.name == name }) { return number }
    }
    guard let standard = directives.first(where: { $0.name == "default-src" }),
      let name = names.last
    else { return nil }
    directives.append((name, standard.sources))
    return directives.count - 1
  }

  private mutating func add(_ source: String, to number: Int) {
    directives[number].sources.removeAll { $0.lowercased() == Self.nothing }
    directives[number].sources.append(source)
  }
}
