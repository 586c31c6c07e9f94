import Foundation

/// A page of a built site, looked at by its tags.
struct BuiltPage: CustomStringConvertible {
  /// The path of the file in the site, such as `en/method/index.html`.
  let path: String

  /// The page.
  let html: String

  var description: String { path }

  /// What each link, image and style sheet of the page leads to, as written.
  var links: [String] {
    html.matches(of: /\s(?:href|src)="([^"]*)"/).map { String($0.output.1) }
  }

  /// The ids of all elements.
  var ids: [String] {
    html.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
  }

  /// The levels of the headings in their order.
  var headingLevels: [Int] {
    html.matches(of: /<h([1-6])[\s>]/).compactMap { Int($0.output.1) }
  }

  /// The language of the page; `nil` if it says none.
  var language: String? {
    html.firstMatch(of: /<html[^>]*\slang="([^"]+)"/).map { String($0.output.1) }
  }

  /// The text of the title element; `nil` if there is none.
  var title: String? {
    html.firstMatch(of: /<title>([^<]+)<\/title>/).map { String($0.output.1) }
  }

  /// The description for search engines; `nil` if there is none.
  var summary: String? {
    html.firstMatch(of: /<meta name="description" content="([^"]+)"/).map { String($0.output.1) }
  }

  /// The one address of the page; `nil` if it says none.
  var canonical: String? {
    html.firstMatch(of: /<link rel="canonical" href="([^"]+)"/).map { String($0.output.1) }
  }

  /// The addresses of the page in all languages, its own among them; without `x-default`.
  var alternates: [String: String] {
    let links = html.matches(of: /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/)
    return Dictionary(links.map { (String($0.output.1), String($0.output.2)) }) { $1 }
      .filter { $0.key != "x-default" }
  }

  /// Whether the page only leads to another one.
  var isRedirect: Bool { html.contains("<meta http-equiv=\"refresh\"") }

  /// Whether the page answers for addresses at which there is none.
  var isNotFound: Bool { path.hasSuffix("404.html") }

  /// The numbers that the page is bound to, as readers see them, with what machines read.
  var figures: [(value: String, text: String)] {
    html.matches(of: /<data[^>]*\svalue="([^"]*)"[^>]*>([^<]*)<\/data>/).map {
      (String($0.output.1), String($0.output.2).replacing("\u{A0}", with: " "))
    }
  }
}
