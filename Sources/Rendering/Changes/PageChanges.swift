public import SiteModel
internal import WageData

/// What changed on the pages of a site, beside the words of editors, when its data were replaced.
public struct PageChanges: Sendable {
  /// The figures that changed, each once for all its pages, in the order of the site.
  public let cells: [CellChange]

  /// The generated sentences that changed, in the order of the site.
  public let sentences: [SentenceChange]

  /// How many generated pairs show a figure that changed; those are not read page by page.
  public let pairs: Int

  /// Compares the pages of a site with what they were.
  ///
  /// - Parameters:
  ///   - former: The site as it was, and its renderer.
  ///   - present: The site as it is, and its renderer.
  ///   - succession: Which data set took the place of which.
  ///   - language: The number of the site's language in which figures are written.
  public init(
    from former: (site: Site, renderer: SiteRenderer),
    to present: (site: Site, renderer: SiteRenderer),
    _ succession: DataSetSuccession,
    language: Int
  ) {
    let format = FigureFormat(present.site.editions[language].language)
    let old = PageStatements(
      of: former.site,
      former.renderer,
      format: format,
      presentName: succession.presentName
    )
    let new = PageStatements(of: present.site, present.renderer, format: format) { $0 }
    let cells = Self.cells(from: old, to: new)
    self.cells = cells
    sentences = Self.sentences(from: old, to: new)
    pairs = Self.pairs(of: present.site, with: cells)
  }

  private static func cells(from old: PageStatements, to new: PageStatements) -> [CellChange] {
    let gone = old.names.filter { new.figures[$0] == nil }
    return (new.names + gone).compactMap { name in
      let (before, now) = (old.figures[name], new.figures[name])
      guard before != now else { return nil }
      // Which careers are set beside each other depends on the figures; that is no change of one.
      if before == nil || now == nil, isComputed(name) { return nil }
      let pages = (now == nil ? old : new).pages[name] ?? []
      return CellChange(name: name, before: before, now: now, pages: pages)
    }
  }

  private static func isComputed(_ name: String) -> Bool {
    name.hasPrefix("difference/") || name.hasPrefix("ratio/")
  }

  private static func sentences(
    from old: PageStatements,
    to new: PageStatements
  ) -> [SentenceChange] {
    let gone = old.places.filter { new.sentences[$0] == nil }
    return (new.places + gone).compactMap { place in
      let (before, now) = (old.sentences[place], new.sentences[place])
      guard before != now else { return nil }
      return SentenceChange(page: place.page, kind: place.kind, before: before, now: now)
    }
  }

  private static func pairs(of site: Site, with cells: [CellChange]) -> Int {
    let suffix = site.configuration.data.map { "@\($0)" } ?? ""
    let names = cells.flatMap { $0.name.split(separator: "/") }.filter { $0.hasSuffix(suffix) }
    let careers = Set(names.map { String($0.dropLast(suffix.count)) })
    return site.editions.reduce(0) { count, edition in
      let changed = edition.careers.map { careers.contains($0.id) }
      return count + edition.pairs.count { changed[$0.first] || changed[$0.second] }
    }
  }
}
