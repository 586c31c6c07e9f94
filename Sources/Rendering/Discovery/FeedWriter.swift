internal import CalendarDates
internal import SiteModel
internal import Templates

/// Writes the newest posts of a language as Atom (RFC 4287), each of them whole.
struct FeedWriter {
  /// The most posts in a feed.
  static let mostEntries = 20

  let site: Site
  let edition: Edition
  let prose: ProseWriter

  private var tag: LanguageTag { edition.language.tag }

  private var siteName: String { site.configuration.name[tag] ?? "" }

  /// Appends the feed.
  func append(to bytes: inout [UInt8]) {
    let newest = edition.posts.indices.prefix(Self.mostEntries)
    let own = url(of: .discovery(language: edition.number, .feed))
    bytes += XMLText.declaration
    bytes += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(tag)\">\n".utf8
    XMLText.append("title", siteName, to: &bytes)
    if let description = site.configuration.description?[tag] {
      XMLText.append("subtitle", description, to: &bytes)
    }
    XMLText.append("id", own, to: &bytes)
    Self.appendLink("self", type: "application/atom+xml", to: own, &bytes)
    let home = url(of: .home(language: edition.number))
    Self.appendLink("alternate", type: "text/html", to: home, &bytes)
    // There is no feed without posts.
    if let day = newest.map({ edition.posts[$0].updated }).max() {
      XMLText.append("updated", Self.moment(day), to: &bytes)
    }
    bytes += "<author>".utf8
    XMLText.append("name", site.configuration.author ?? siteName, to: &bytes)
    bytes += "</author>\n".utf8
    for post in newest { append(post, to: &bytes) }
    bytes += "</feed>\n".utf8
  }

  private func append(_ index: Int, to bytes: inout [UInt8]) {
    let post = edition.posts[index]
    let text = edition.text(ofPost: index)
    let address = url(of: .post(language: edition.number, post: index))
    bytes += "<entry>\n".utf8
    XMLText.append("title", post.header.title, to: &bytes)
    XMLText.append("id", id(of: post), to: &bytes)
    Self.appendLink("alternate", type: "text/html", to: address, &bytes)
    XMLText.append("published", Self.moment(post.date), to: &bytes)
    XMLText.append("updated", Self.moment(post.updated), to: &bytes)
    for tag in post.tags { append(edition.tags[tag], to: &bytes) }
    let summary = edition.excerpt(ofPost: index).plainText
    if !summary.isEmpty { XMLText.append("summary", summary, to: &bytes) }
    bytes += "<content type=\"html\" xml:base=\"".utf8
    bytes += XMLText.escaped(address)
    bytes += "\">".utf8
    var ids = TableNumbers()
    let html = prose.html(text.prose, ids: &ids)
    let links = AbsoluteLinks(baseURL: site.configuration.baseURL, page: address)
    bytes += XMLText.escaped(links.applied(to: html))
    bytes += "</content>\n</entry>\n".utf8
  }

  private func append(_ tag: Tag, to bytes: inout [UInt8]) {
    bytes += "<category term=\"".utf8
    bytes += XMLText.escaped(tag.slug)
    bytes += "\" label=\"".utf8
    bytes += XMLText.escaped(tag.name)
    bytes += "\"/>\n".utf8
  }

  // A tag URI (RFC 4151): it stays when the title or the address of the post changes.
  private func id(of post: Post) -> String {
    let host = site.configuration.baseURL.origin.split(separator: "/").last ?? ""
    return "tag:\(host.prefix { $0 != ":" }),\(post.date):\(tag)/\(post.id)"
  }

  private static func appendLink(
    _ relation: String,
    type: String,
    to url: String,
    _ bytes: inout [UInt8]
  ) {
    bytes += "<link rel=\"\(relation)\" type=\"\(type)\" href=\"".utf8
    bytes += XMLText.escaped(url)
    bytes += "\"/>\n".utf8
  }

  private func url(of route: Route) -> String {
    site.absoluteURL(of: route).text.text
  }

  // Content has days, and Atom wants moments (RFC 3339).
  private static func moment(_ day: Day) -> String { "\(day)T00:00:00Z" }
}
