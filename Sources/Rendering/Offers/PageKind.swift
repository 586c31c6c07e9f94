internal import Templates

/// The kinds of pages, each with its template and what it offers to it.
enum PageKind: String, CaseIterable {
  case home
  case page
  case post
  case posts
  case tags
  case tag
  case careers
  case list
  case career
  case comparison
  case notFound = "404"
  case redirect
  case search

  /// The place of the kind in lists that have an entry for each.
  var number: Int {
    switch self {
    case .home: 0
    case .page: 1
    case .post: 2
    case .posts: 3
    case .tags: 4
    case .tag: 5
    case .careers: 6
    case .list: 7
    case .career: 8
    case .comparison: 9
    case .notFound: 10
    case .redirect: 11
    case .search: 12
    }
  }

  /// The part of a site that has pages of this kind.
  var part: SitePart {
    switch self {
    case .home, .notFound: .frame
    case .page: .pages
    case .post, .posts: .posts
    case .tags, .tag: .tags
    case .careers, .list, .career, .comparison: .wages
    case .redirect: .redirects
    case .search: .search
    }
  }

  /// The name of the template.
  var template: String { rawValue }

  /// The fields that only this kind has, behind those of every page.
  var fields: [(String, Shape)] {
    switch self {
    case .home:
      [
        ("notices", .list(Offer.notice)), ("body", .markup), ("careers", .list(Offer.rankedCareer)),
        ("has-careers", .flag), ("all-careers", .url), ("comparisons", .list(Offer.link)),
        ("has-comparisons", .flag), ("all-comparisons", .url), ("posts", .list(PostOffer.entry)),
        ("has-posts", .flag), ("post-lists", .list(Offer.link)),
      ]
    case .post: PostOffer.post
    case .posts, .tag: PostOffer.posts
    case .tags: [("tags", .list(PostOffer.tag))]
    case .page:
      [
        ("notices", .list(Offer.notice)), ("body", .markup), ("contents", .list(Offer.heading)),
        ("has-contents", .flag),
        ("children", .list(Offer.link)), ("has-children", .flag),
      ]
    case .careers:
      [
        ("notices", .list(Offer.notice)), ("finding", .markup), ("chart", .markup),
        ("wages", .markup), ("links", .list(Offer.link)), ("pages", .list(Offer.link)),
        ("has-pages", .flag),
      ]
    case .list:
      [
        ("links", .list(Offer.link)), ("has-links", .flag), ("pages", .list(Offer.link)),
        ("has-pages", .flag), ("all-careers", .url),
      ]
    case .career:
      [
        ("notices", .list(Offer.notice)), ("code", .text), ("chart", .markup),
        ("opening", .markup),
        ("facts", .list(Offer.fact)), ("has-facts", .flag), ("sections", .list(Offer.section)),
        ("wages", .markup), ("years", .markup), ("own-median", .markup), ("neighbours", .markup),
        ("links", .list(Offer.link)), ("has-links", .flag), ("has-comparisons", .flag),
      ]
    case .comparison:
      [
        ("notices", .list(Offer.notice)), ("first", .record(Offer.side)),
        ("second", .record(Offer.side)), ("verdict", .markup),
        ("overlap", .markup), ("chart", .markup), ("opening", .markup),
        ("facts", .list(Offer.factPair)), ("has-facts", .flag),
        ("sections", .list(Offer.sectionPair)), ("wages", .markup),
        ("links", .list(Offer.link)), ("has-related", .flag),
      ]
    case .search:
      [("letters", .list(Offer.letter))]
    case .notFound:
      []
    case .redirect:
      [("target", .url)]
    }
  }
}
