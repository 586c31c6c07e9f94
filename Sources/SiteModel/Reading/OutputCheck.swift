internal import SourceText

/// Looks for pages that would overwrite each other or that readers could not tell apart.
enum OutputCheck {
  /// The faults of all pages that a file makes.
  ///
  /// The copies are files that are copied: where each comes from, by its path in the site.
  static func report(on site: Site, copies: [String: String]) -> DiagnosticReport {
    var report = DiagnosticReport()
    var outputs = copies.mapValues { SourceLocation(path: $0) }
    var names = OutputNames()
    for (path, source) in copies.sorted(by: { $0.key < $1.key }) {
      if let fault = names.add(path, from: source) {
        report.add(fault, at: SourceLocation(path: source))
      }
    }
    let routes = Set(site.routes.withoutPairs)
    for edition in site.editions {
      checkTexts(edition, &report)
      checkProse(edition, &report)
      for (source, route) in edition.sources where routes.contains(route) {
        let path = site.addresses.file(of: route)
        let location = edition.location(of: route) ?? SourceLocation(path: source)
        if let fault = names.add(path, from: source) { report.add(fault, at: location) }
        outputs[path] = location
      }
      checkPairs(edition, &report)
    }
    for edition in site.editions where !edition.pairs.isEmpty {
      checkGenerated(edition, site, outputs, &report)
    }
    checkMade(site, outputs, names, &report)
    return report
  }

  private static func checkGenerated(
    _ edition: Edition,
    _ site: Site,
    _ outputs: [String: SourceLocation],
    _ report: inout DiagnosticReport
  ) {
    let names = PairNames(edition, style: site.configuration.urls)
    for (path, location) in outputs.sorted(by: { $0.key < $1.key }) {
      guard let careers = names.careers(at: path) else { continue }
      let fault = ContentFault.inPlaceOfPair(path: path, careers.first, careers.second)
      report.add(fault, at: location)
    }
    for (career, bytes) in names.tooLong {
      let location = SourceLocation(path: edition.careers[career].header.path)
      report.add(ContentFault.longPair(bytes: bytes), at: location)
    }
  }

  // Data are written beside the pages that they belong to, files for programs at the top, all under
  // names that a file, a page or an alias may have too.
  private static func checkMade(
    _ site: Site,
    _ outputs: [String: SourceLocation],
    _ names: OutputNames,
    _ report: inout DiagnosticReport
  ) {
    var told = names.clashes
    for route in site.routes.withoutPairs where !route.isPage {
      let made = site.addresses.file(of: route)
      guard let path = names.rival(of: made), let location = outputs[path],
        told.insert(path).inserted
      else { continue }
      let isSame = path.utf8.count == made.utf8.count
      let fault: ContentFault =
        isSame ? .sameOutputAsMade(path: made) : .fileAndFolderOfMade(path: path, made: made)
      report.add(fault, at: location)
    }
  }

  private static func checkTexts(_ edition: Edition, _ report: inout DiagnosticReport) {
    var titles: [String: String] = [:]
    var descriptions: [String: String] = [:]
    for header in edition.headers {
      if let other = titles.updateValue(header.path, forKey: header.title) {
        report.add(ContentFault.sameTitle(header.title, other: other), at: header.titleLocation)
      }
      guard !header.description.isEmpty else { continue }
      if let other = descriptions.updateValue(header.path, forKey: header.description) {
        report.add(ContentFault.sameDescription(other: other), at: header.descriptionLocation)
      }
    }
    for row in 0..<edition.rows.count {
      guard let other = titles[edition.rows.title(row)] else { continue }
      let fault = ContentFault.sameTitle(edition.rows.title(row), other: other)
      report.add(fault, at: edition.rows.location(row))
    }
  }

  private static func checkProse(_ edition: Edition, _ report: inout DiagnosticReport) {
    let pages = edition.ownProse
    var likeness = ProseLikeness(pages)
    for finding in likeness.findings() {
      let other = pages[finding.other].path
      let fault = ProseFault.alike(shared: finding.shared, all: finding.all, other: other)
      report.add(fault, at: SourceLocation(path: pages[finding.page].path))
    }
  }

  private static func checkPairs(
    _ edition: Edition,
    _ report: inout DiagnosticReport
  ) {
    var pairs: [PairRoutes.Pair: String] = [:]
    for comparison in edition.comparisons {
      let pair = PairRoutes.Pair(comparison.first, comparison.second)
      if let other = pairs.updateValue(comparison.header.path, forKey: pair) {
        let fault = ContentFault.samePair(other: other)
        report.add(fault, at: SourceLocation(path: comparison.header.path))
      }
    }
  }
}

extension Edition {
  /// Where the row or the alias stands that a page is made of; `nil` for any other page.
  fileprivate func location(of route: Route) -> SourceLocation? {
    if case .row(_, let row) = route { return rows.location(row) }
    if case .redirect(_, let redirect) = route { return redirects[redirect].location }
    return nil
  }

  /// The prose of all pages that an editor wrote; that of a comparison without its careers' sections.
  fileprivate var ownProse: [OwnProse] {
    [OwnProse([home.prose], path: home.header.path)]
      + (pages + folders.compactMap(\.head)).map {
        OwnProse([$0.prose], path: $0.header.path)
      }
      + careers.map { OwnProse([$0.opening] + $0.sections.map(\.own), path: $0.header.path) }
      + comparisons.map {
        OwnProse([$0.opening] + $0.sections.map(\.prose), path: $0.header.path)
      }
  }

  /// The routes of all pages that a file makes, each with the file.
  fileprivate var sources: [(source: String, route: Route)] {
    let language = number
    return [(home.header.path, .home(language: language))]
      + pages.enumerated().map { ($1.header.path, .page(language: language, page: $0)) }
      + posts.enumerated().map { ($1.header.path, .post(language: language, post: $0)) }
      + postLists.map { (source(ofList: $0), $0) }
      + careers.enumerated().map { ($1.header.path, .career(language: language, career: $0)) }
      + comparisons.enumerated().map {
        ($1.header.path, .comparison(language: language, comparison: $0))
      }
      + (0..<rows.count).map { (rows.source($0), .row(language: language, row: $0)) }
      + redirects.enumerated().map { ($1.source, .redirect(language: language, redirect: $0)) }
      + [("Templates/404.html", .notFound(language: language))]
      + comparisonPages.map {
        ("Templates/list.html", .comparisons(language: language, page: $0))
      }
      + [("Templates/search.html", .search(language: language))]
      + careerPages.map { ("Templates/careers.html", .careers(language: language, page: $0)) }
  }

  private func source(ofList route: Route) -> String {
    switch route {
    case .posts(_, let folder, _): folders[folder].head?.header.path ?? "Templates/posts.html"
    case .tag(_, let tag, _): posts[tags[tag].posts[0]].header.path
    case _: "Templates/tags.html"
    }
  }
}
