import Foundation

/// What feeds and sitemaps owe the programs that read them.
enum DiscoveryRules {
  static let atom = "http://www.w3.org/2005/Atom"
  static let sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9"

  /// What is wrong with a feed by RFC 4287.
  static func feedFaults(_ bytes: Data) -> [String] {
    guard let feed = MarkupElement.root(of: bytes) else { return ["not well-formed"] }
    var faults = feed.name == "feed" && feed.namespace == atom ? [] : ["no feed of Atom"]
    // Section 4.1.1: exactly one of each, and an author unless every entry has one.
    for name in ["id", "title", "updated"] where feed.all(name).count != 1 {
      faults.append("\(feed.all(name).count) of \(name)")
    }
    if feed.all("author").flatMap({ $0.all("name") }).count != 1 { faults.append("no author") }
    if feed.all("link").count(where: { $0.attributes["rel"] == "self" }) != 1 {
      faults.append("no link to itself")
    }
    let entries = feed.all("entry")
    let ids = entries.flatMap { $0.all("id") }.map(\.text)
    if Set(ids).count != entries.count { faults.append("ids are missing or repeated") }
    if entries.count > 20 { faults.append("too many entries") }
    return faults + entries.flatMap(entryFaults) + dateFaults(feed)
  }

  // Section 4.1.2.
  private static func entryFaults(_ entry: MarkupElement) -> [String] {
    var faults: [String] = []
    for name in ["id", "title", "updated", "published", "content"]
    where entry.all(name).count != 1 {
      faults.append("an entry with \(entry.all(name).count) of \(name)")
    }
    let links = entry.all("link").filter { $0.attributes["rel"] == "alternate" }
    if links.count != 1 { faults.append("an entry with \(links.count) alternate links") }
    // Section 4.2.6: an absolute IRI.
    if entry.all("id").first?.text.wholeMatch(of: /[a-z]+:\S+/) == nil {
      faults.append("an id that is no IRI")
    }
    let content = entry.all("content").first
    if content?.attributes["type"] != "html" { faults.append("content of another type") }
    for link in content?.text.matches(of: /(?:href|src)="([^"]*)"/) ?? []
    where link.output.1.wholeMatch(of: /(https?|mailto|tel):.*/) == nil {
      faults.append("a link that is not whole: \(link.output.1)")
    }
    return faults + dateFaults(entry)
  }

  // Section 3.3: a moment of RFC 3339.
  private static func dateFaults(_ element: MarkupElement) -> [String] {
    (element.all("updated") + element.all("published")).map(\.text).filter {
      $0.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) == nil
    }
  }

  /// What is wrong with a sitemap, or with an index of them, by the schemas of sitemaps.org.
  static func sitemapFaults(_ bytes: Data, address: String) -> [String] {
    guard let root = MarkupElement.root(of: bytes) else { return ["not well-formed"] }
    let element = ["urlset": "url", "sitemapindex": "sitemap"][root.name]
    guard let element, root.namespace == sitemap else { return ["no sitemap: \(root.name)"] }
    var faults: [String] = bytes.count > 50_000_000 ? ["too long"] : []
    if !(1...50_000).contains(root.children.count) {
      faults.append("\(root.children.count) entries")
    }
    for entry in root.children {
      if entry.name != element { faults.append("an element \(entry.name)") }
      let names = entry.children.map(\.name)
      if names != ["loc"] && names != ["loc", "lastmod"] { faults.append("\(names)") }
      let place = entry.all("loc").first?.text ?? ""
      if !(12...2048).contains(place.count) || !place.hasPrefix(address) {
        faults.append("an address that is not of this site: \(place)")
      }
      for day in entry.all("lastmod")
      where day.text.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil {
        faults.append("no date: \(day.text)")
      }
    }
    return faults
  }

  /// The addresses of a sitemap or of an index.
  static func addresses(in bytes: Data) -> [String] {
    MarkupElement.root(of: bytes)?.children.flatMap { $0.all("loc") }.map(\.text) ?? []
  }

  /// The addresses of a sitemap, each with the day on which its page changed; empty where none is said.
  static func days(in bytes: Data) -> [String: String] {
    let entries = MarkupElement.root(of: bytes)?.children ?? []
    return entries.reduce(into: [:]) { days, entry in
      days[entry.all("loc").first?.text ?? ""] = entry.all("lastmod").first?.text ?? ""
    }
  }
}
