internal import SiteModel

/// Makes the links of a text whole, so that they lead to the same wherever the text is read.
struct AbsoluteLinks {
  let baseURL: BaseURL

  /// The whole address of the page that holds the text.
  let page: String

  /// The text with its links from the root of the site and to its own headings made whole.
  func applied(to html: [UInt8]) -> [UInt8] {
    html.puttingBeforeLinks { link, _ in start(of: link) }
  }

  // What a link lacks to be whole; `nil` if it is.
  private func start(of link: ArraySlice<UInt8>) -> String? {
    switch link.first {
    case UInt8(ascii: "#"): page
    case UInt8(ascii: "/") where !link.dropFirst().starts(with: "/".utf8):
      baseURL.origin + baseURL.path.dropLast()
    case _: nil
    }
  }
}
