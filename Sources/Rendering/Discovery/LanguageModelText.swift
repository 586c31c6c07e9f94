internal import SiteModel
internal import Templates

/// Writes what a language has as a list of links to its Markdown, with a word on each (llms.txt).
struct LanguageModelText {
  /// The most posts that are named.
  static let mostPosts = FeedWriter.mostEntries

  let site: Site
  let edition: Edition
  let phrases: Phrasebook

  private var language: Int { edition.number }

  /// Appends the list.
  func append(to bytes: inout [UInt8]) {
    let tag = edition.language.tag
    bytes += "# \(site.configuration.name[tag] ?? "")\n".utf8
    if let description = site.configuration.description?[tag] {
      bytes += "\n> \(description)\n".utf8
    }
    let label = String(decoding: phrases.label("words.pages").raw, as: UTF8.self)
    let pages = edition.pages.indices.map { Route.page(language: language, page: $0) }
    append(label, [.home(language: language)] + pages, to: &bytes)
    append(
      phrases.text(.comparisonsTitle),
      edition.comparisons.indices.map { .comparison(language: language, comparison: $0) },
      to: &bytes
    )
    append(
      phrases.text(.careersTitle),
      edition.careers.indices.map { .career(language: language, career: $0) },
      to: &bytes
    )
    append(
      phrases.text(.postsTitle),
      edition.posts.indices.prefix(Self.mostPosts).map { .post(language: language, post: $0) },
      to: &bytes
    )
  }

  private func append(_ title: String, _ routes: [Route], to bytes: inout [UInt8]) {
    guard !routes.isEmpty else { return }
    bytes += "\n## \(title)\n\n".utf8
    for route in routes {
      guard let header = edition.header(of: route), let twin = route.markdownTwin else { continue }
      let url = String(decoding: site.absoluteURL(of: twin).text.raw, as: UTF8.self)
      let word = header.description.isEmpty ? "" : ": \(header.description)"
      bytes += "- [\(MarkdownLine.escaped(header.title))](\(url))\(word)\n".utf8
    }
  }
}
