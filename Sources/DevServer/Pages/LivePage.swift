/// A page with the script that ties it to the server.
struct LivePage: Sendable {
  /// The script's nonce, and the language of reports.
  let form: PageForm

  /// The path at which events are to be had.
  let events: String

  /// Adds the script to a page, and widens the page's policies for it alone.
  ///
  /// - Parameters:
  ///   - page: The page as it would be written.
  ///   - state: What the server knows the page by.
  ///   - origin: Where the browser thinks that it is, such as `http://127.0.0.1:8000`.
  /// - Returns: The page as it is sent.
  func page(_ page: [UInt8], state: String, origin: String) -> [UInt8] {
    var widened = PolicyElements.replaced(in: page) { policy in
      policy.allow(scriptNonce: form.nonce)
      policy.allow(connection: origin + events)
    }
    let attributes = [
      ("nonce", form.nonce), ("data-events", events), ("data-state", state),
      ("data-language", form.language),
      ("data-style", BrowserFiles.style),
    ]
    let tag = attributes.map { " \($0.0)=\"\(HTMLText.escaped($0.1))\"" }.joined()
    let script = "<script\(tag)>\n\(BrowserFiles.script)</script>\n"
    widened.insert(contentsOf: script.utf8, at: Self.end(of: widened))
    return widened
  }

  // Before the last `</body>`, which may be missing (HTML, section 13.1.2.4).
  private static func end(of page: [UInt8]) -> Int {
    let tag = Array("</body".utf8)
    var index = page.count - tag.count
    while index >= 0 {
      if page[index] == tag[0],
        page[index..<(index + tag.count)].map({ $0 | 0x20 }).elementsEqual(tag.map { $0 | 0x20 })
      {
        return index
      }
      index -= 1
    }
    return page.count
  }
}
