/// A script that the Content-Security-Policy of its page keeps browsers from running.
public struct BlockedScript: Sendable {
  /// Where its file stands; `nil` for one that stands in the page itself.
  let address: String?

  /// What the policy would have to hold, such as `script-src 'self'`.
  let missing: String

  /// The texts by which it may be found where it was written, the best first.
  ///
  /// A template may name a file by what it offers for it, not by the address on the page.
  let needles: [String]

  /// Takes a script; `missing` is what would let it run.
  init(_ script: PageScript, missing: String) {
    address = script.address
    self.missing = missing
    needles = [script.line, script.tag] + (script.address.map(Self.needles(ofFileAt:)) ?? [])
  }

  /// The scripts of a page that its policy blocks, in order.
  ///
  /// A policy holds from its element on (HTML, section 4.2.5.3).
  ///
  /// - Parameters:
  ///   - scripts: Where the scripts of the page stand.
  ///   - page: The page.
  ///   - origin: Where the site will stand, such as `https://example.org`.
  /// - Returns: The scripts; `nil` if there are some and no policy before them.
  static func all(
    among scripts: [Range<Int>],
    of page: [UInt8],
    origin: String
  ) -> [BlockedScript]? {
    var policy: ContentPolicy?
    var blocked: [BlockedScript] = []
    for place in scripts {
      policy = policy ?? ContentPolicy(of: Array(page[..<place.lowerBound]), origin: origin)
      let script = PageScript(Array(page[place]))
      guard let missing = policy?.missing(for: script) else { continue }
      blocked.append(BlockedScript(script, missing: missing))
    }
    return policy == nil && !scripts.isEmpty ? nil : blocked
  }

  private static func needles(ofFileAt address: String) -> [String] {
    var parts = address.split(separator: ".")
    if parts.count > 2 { parts.remove(at: parts.count - 2) }
    let name = AssetFile.name(ofPath: parts.joined(separator: "."))
    return ["src=\"\(address)\""] + (name.isEmpty ? [] : ["assets.\(name).url"])
  }
}
