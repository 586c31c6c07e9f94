import Foundation
import TestSupport

/// The files of a built site and the address at which it will stand.
struct BuiltSite: Sendable {
  /// The files.
  let tree: FileTree

  /// Where the site stands, such as `https://example.org/jobs/`.
  let address: String

  /// The pages in the order of their paths.
  var pages: [BuiltPage] {
    tree.files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { BuiltPage(path: $0.key, html: String(decoding: $0.value, as: UTF8.self)) }
  }

  /// The path of the address, which begins and ends in a slash.
  var basePath: String {
    String(address.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" })
  }

  /// A page by the path of its file; `nil` if there is none.
  func page(_ path: String) -> BuiltPage? {
    tree.files[path].map { BuiltPage(path: path, html: String(decoding: $0, as: UTF8.self)) }
  }

  /// The page at an address; `nil` if there is none.
  func page(at url: String) -> BuiltPage? {
    url.hasPrefix(address) ? page(Self.file(of: String(url.dropFirst(address.count)))) : nil
  }

  /// The links of a page that lead to nothing in the site, or out of the path of its address.
  func deadLinks(of page: BuiltPage) -> [String] {
    page.links.filter { link in
      if link.hasPrefix("https://") && !link.hasPrefix(address) { return false }
      if link.hasPrefix("http://") || link.hasPrefix("data:") || link.hasPrefix("mailto:") {
        return false
      }
      return !resolves(link, on: page)
    }
  }

  private func resolves(_ link: String, on page: BuiltPage) -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let id = parts.count == 2 ? String(parts[1]).removingPercentEncoding : nil
    var target: BuiltPage? = page
    if !parts[0].isEmpty {
      let base = [address, basePath].first { parts[0].hasPrefix($0) }
      guard let base else { return false }
      let file = Self.file(of: String(parts[0].dropFirst(base.count)))
      guard tree.files[file] != nil else { return false }
      target = self.page(file)
    }
    guard let id, !id.isEmpty else { return true }
    return target?.ids.contains(id) == true
  }

  private static func file(of path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : path
  }
}
