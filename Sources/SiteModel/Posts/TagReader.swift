internal import Localization
internal import SourceText

/// Gathers the posts of a language under their tags.
struct TagReader {
  private let names: [TagName]
  private let language: SiteLanguage
  private var found: [String: (name: String, path: String, posts: [Int])] = [:]
  private var slugs: [String: String] = [:]

  /// What is wrong with tags.
  private(set) var report = DiagnosticReport()

  /// Prepares to read tags.
  ///
  /// - Parameters:
  ///   - names: The tags that posts may have; any text where site.yml names none.
  ///   - language: The language of the posts.
  init(names: [TagName], language: SiteLanguage) {
    self.names = names
    self.language = language
  }

  /// Puts a post under its tags.
  mutating func add(_ post: PostFile, number: Int) {
    for (place, tag) in post.tags.enumerated() {
      guard let slug = slug(of: tag, in: post, place: place) else { continue }
      let name = names.first { $0.id == slug }?.name[language.tag] ?? tag
      if let other = found[slug], other.name != name {
        let fault = PostFault.tagsAlike(tag, other: other.name, address: slug, path: other.path)
        report.add(fault, at: post.place(ofTag: place))
      } else if found[slug]?.posts.last != number {
        found[slug, default: (name, post.path, [])].posts.append(number)
      }
    }
  }

  /// The tags in the order of their names, and for each post its tags in that order.
  func tags(ofPosts count: Int) -> (tags: [Tag], ofPosts: [[Int]]) {
    let collation = Collation(of: language.conventions.language)
    let sorted = found.map { (slug: $0.key, name: $0.value.name, posts: $0.value.posts) }
      .map { ($0, collation.key(of: $0.name)) }
      .sorted { ($0.1, $0.0.slug) < ($1.1, $1.0.slug) }
      .map { Tag(slug: $0.0.slug, name: $0.0.name, posts: $0.0.posts) }
    var ofPosts = [[Int]](repeating: [], count: count)
    for (index, tag) in sorted.enumerated() {
      for post in tag.posts { ofPosts[post].append(index) }
    }
    return (sorted, ofPosts)
  }

  // A tag is looked at once, however many posts have it.
  private mutating func slug(of tag: String, in post: PostFile, place: Int) -> String? {
    if let slug = slugs[tag] { return slug }
    guard names.isEmpty else {
      let name = names.first { $0.id == tag || $0.name[language.tag] == tag }
      if let name { slugs[tag] = name.id } else { reportUnknown(tag, in: post, place: place) }
      return name?.id
    }
    guard let slug = TagSlug.of(tag) else {
      report.add(PostFault.tagForm(tag), at: post.place(ofTag: place))
      return nil
    }
    slugs[tag] = slug
    return slug
  }

  private mutating func reportUnknown(_ tag: String, in post: PostFile, place: Int) {
    let known = names.map(\.id)
    let fault = PostFault.unknownTag(tag, nearest: NearestName.of(tag, among: known), known: known)
    report.add(fault, at: post.place(ofTag: place))
  }
}
