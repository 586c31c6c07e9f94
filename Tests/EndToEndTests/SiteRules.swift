import Testing

/// What every page of every site owes its readers.
enum SiteRules {
  /// Expects that all pages of a site keep the rules.
  static func expectKept(by site: BuiltSite, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!site.pages.isEmpty, sourceLocation: sourceLocation)
    for page in site.pages where !page.isRedirect {
      let faults = faults(of: page, in: site)
      #expect(faults == [], "\(page)", sourceLocation: sourceLocation)
    }
    #expect(repeated(site, \.title) == [], sourceLocation: sourceLocation)
    #expect(repeated(site, \.summary) == [], sourceLocation: sourceLocation)
  }

  private static func faults(of page: BuiltPage, in site: BuiltSite) -> [String] {
    var faults = site.deadLinks(of: page).map { "dead link \($0)" }
    if page.language == nil { faults.append("no language") }
    if page.title == nil { faults.append("no title") }
    if page.summary == nil { faults.append("no description") }
    if Set(page.ids).count != page.ids.count { faults.append("an id twice") }
    for token in ["$config", "{{", "{%", "${", "NaN", "undefined", "wage:", "claim:"]
    where page.html.contains(token) {
      faults.append("holds \(token)")
    }
    return faults + headingFaults(of: page) + addressFaults(of: page, in: site)
  }

  private static func headingFaults(of page: BuiltPage) -> [String] {
    let levels = page.headingLevels
    var faults: [String] = []
    if levels.count(where: { $0 == 1 }) != 1 { faults.append("not one h1: \(levels)") }
    for (level, next) in zip(levels, levels.dropFirst()) where next > level + 1 {
      faults.append("h\(level) is followed by h\(next)")
    }
    return faults
  }

  private static func addressFaults(of page: BuiltPage, in site: BuiltSite) -> [String] {
    if page.isNotFound { return page.canonical == nil ? [] : ["a canonical address of no page"] }
    var faults: [String] = []
    if page.canonical.flatMap({ site.page(at: $0) })?.path != page.path {
      faults.append("the canonical address \(page.canonical ?? "") is not its own")
    }
    for (language, address) in page.alternates {
      let other = site.page(at: address)
      if other?.language != language { faults.append("\(address) is not in \(language)") }
      if other?.alternates != page.alternates { faults.append("\(address) does not lead back") }
    }
    return faults
  }

  private static func repeated(_ site: BuiltSite, _ text: (BuiltPage) -> String?) -> [String] {
    let pages = site.pages.filter { !$0.isNotFound && !$0.isRedirect }
    return Dictionary(grouping: pages) { "\($0.language ?? ""): \(text($0) ?? "")" }
      .filter { $0.value.count > 1 }.keys.sorted()
  }
}
