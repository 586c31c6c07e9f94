internal import SiteModel

/// What a site may have or do without: pages of some kinds, with the templates and sentences that only
/// they need.
enum SitePart: CaseIterable {
  /// What every site has: a home page, and one for addresses at which there is nothing.
  case frame
  case pages
  case posts
  case tags
  /// Careers, comparisons, and data for tables and figures on any page.
  case wages
  /// Pages at earlier addresses.
  case redirects
  case search

  /// The parts of whose pages some template is there, of the templates with some names.
  static func all(withTemplates names: Set<String>) -> Set<SitePart> {
    Set(PageKind.allCases.filter { names.contains($0.template) }.map(\.part) + [.frame])
  }
}

extension Site {
  /// The parts that it has, in whatever language.
  var parts: Set<SitePart> {
    let parts = SitePart.allCases.filter { part in
      switch part {
      case .frame: true
      case .pages: editions.contains { !$0.pages.isEmpty || $0.rows.count > 0 }
      case .posts: editions.contains { !$0.folders.isEmpty }
      case .tags: editions.contains { !$0.tags.isEmpty }
      case .wages: !dataSets.isEmpty || editions.contains { !$0.careers.isEmpty }
      case .redirects: editions.contains { !$0.redirects.isEmpty }
      case .search: configuration.hasSearch
      }
    }
    return Set(parts)
  }
}
