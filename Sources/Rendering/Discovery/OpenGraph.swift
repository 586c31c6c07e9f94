internal import Localization
internal import SiteModel

/// What the Open Graph protocol calls pages and languages.
enum OpenGraph {
  /// A language with a country, such as `el_GR`; the usual one where the site names none.
  static func locale(of conventions: LocaleConventions) -> String {
    let identifier = conventions.identifier
    guard !identifier.contains("-") else { return identifier.replacing("-", with: "_") }
    return "\(identifier)_\(conventions.language.country)"
  }

  /// Whether a page is a text of its own; all others are parts of the site.
  static func isArticle(_ kind: PageKind) -> Bool {
    switch kind {
    case .page, .post, .career, .comparison: true
    case .home, .posts, .tags, .tag, .careers, .list, .search, .notFound, .redirect: false
    }
  }

  /// The path of the first image of a text that others can show, with a slash before it; `nil` if there
  /// is none.
  static func image(in prose: Prose) -> String? {
    for insertion in prose.insertions {
      guard case .destination(.image(let path, _)) = insertion.content else { continue }
      if SharedImage.isReadable(path) { return "/\(path)" }
    }
    return nil
  }
}
