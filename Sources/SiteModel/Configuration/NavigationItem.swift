internal import SourceText

/// An entry of the menu.
struct NavigationItem: Sendable {
  /// What an entry leads to.
  enum Target: Sendable {
    /// A page of the site, as the entry names it.
    case page

    /// Another site.
    case address(String)

    /// Nothing: it heads the entries below it.
    case nothing
  }

  /// What it leads to.
  let target: Target

  /// The page as it is named there, empty for what is none: by its path, such as `method`, `careers/writers` or `careers` for
  /// the list of careers, or by the id of a career or comparison.
  let page: String

  /// The label, where it is not the page's title.
  let label: String?

  /// Where the entry stands in site.yml.
  let place: YAMLPlace

  /// The entries below it.
  let items: [NavigationItem]

  /// The content that may be meant, each by its path without `.md` and `/index`, the likeliest first.
  var names: [String] {
    var parts = page.pathParts.map(String.init)
    if let file = parts.last, file.hasSuffix(".md") {
      parts[parts.count - 1] = String(file.dropLast(".md".count))
    }
    if parts.last == "index" { parts.removeLast() }
    let path = parts.joined(separator: "/")
    return parts.count == 1 ? [path, "careers/\(path)", "comparisons/\(path)"] : [path]
  }
}
