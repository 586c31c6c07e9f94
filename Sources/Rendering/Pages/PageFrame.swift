internal import SiteModel
internal import Templates

/// What the head and the frame of one page say.
struct PageFrame {
  /// The kind of page, which is its class in the body.
  let kind: PageKind

  /// The heading.
  let title: Text

  /// The words of the title bar.
  let documentTitle: Text

  /// What the page is, for its head.
  let description: Text

  /// The page itself.
  let route: Route

  /// Whether search engines are asked to leave it out.
  var isUnlisted = false

  /// The same page in other languages, the page itself included; empty if there is no other.
  var translations: [Translation] = []

  /// The lists between the home page and this one.
  var path: [Route] = []

  /// A page in one language.
  struct Translation {
    /// The number of the language.
    let language: Int

    /// The page.
    let route: Route
  }
}
