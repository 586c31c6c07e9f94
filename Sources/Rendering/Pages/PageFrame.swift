internal import SiteModel
internal import Templates

/// What the head and the frame of one page say.
struct PageFrame {
  /// The kind of page, which is its class in the body.
  let kind: PageKind

  /// The heading.
  let title: Value

  /// The words of the title bar.
  let documentTitle: Value

  /// What the page is, for its head.
  let description: Value

  /// The address of the page, whole; absent for one that stands for no address.
  let canonical: Value

  /// The page itself.
  let route: Route

  /// Whether search engines are asked to leave it out.
  var isUnlisted = false

  /// The same page in other languages, the page itself included; empty if there is no other.
  var translations: [Translation] = []

  /// The files of data of the page or of the careers that it shows.
  var twins: [Value] = []

  /// What programs are told of the page.
  var structuredData = Value.absent

  /// The path of the image that stands for the page elsewhere, with a slash before it; `nil` if it has
  /// none.
  var image: String?

  /// The custom keys of the page; `nil` if it has none.
  var params: Value?

  /// The pages between the home page and this one, the nearest to it last.
  var trail: [Route] = []

  /// A page in one language.
  struct Translation {
    /// The number of the language.
    let language: Int

    /// The page.
    let route: Route
  }
}
