/// What the server knows a page by that a browser shows: how new it is, and its bytes.
struct PageState: Hashable, Sendable {
  /// The version of the site.
  let version: Int

  /// The name of the page's bytes.
  let tag: String

  /// Names a page.
  init(version: Int, tag: EntityTag) {
    self.version = version
    self.tag = tag.text
  }

  /// Reads a state; what is none is older than everything.
  init(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1)
    version = parts.count == 2 ? Int(parts[0]) ?? 0 : 0
    tag = parts.count == 2 ? String(parts[1]) : ""
  }

  /// The state as a browser keeps it.
  var text: String { "\(version).\(tag)" }
}
