internal import Localization
internal import SiteModel
internal import Templates

extension EditionRenderer {
  /// The values of the search page, which without its script is a list from A to Z.
  func search() -> [Value] {
    let route = Route.search(language: edition.number)
    let title = phrases.label("words.search")
    let frame = frames.values(
      PageFrame(
        kind: .search,
        title: .text(title),
        documentTitle: .text(documentTitle(title)),
        description: .text(phrases.label("words.search-description")),
        canonical: .url(site.absoluteURL(of: route)),
        route: route,
        translations: translations.of(route)
      )
    )
    return frame + [.list(letters)]
  }

  private var letters: [Value] {
    let collation = Collation(of: edition.language.conventions.language)
    let careers = edition.careers.enumerated().map { index, career in
      (career.header, Route.career(language: edition.number, career: index))
    }
    let pages = edition.pages.enumerated().map { index, page in
      (page.header, Route.page(language: edition.number, page: index))
    }
    let comparisons = edition.comparisons.enumerated().map { index, comparison in
      (comparison.header, Route.comparison(language: edition.number, comparison: index))
    }
    let sorted = (careers + pages + comparisons)
      .map { (key: collation.key(of: $0.0.title), header: $0.0, route: $0.1) }
      .sorted { $0.key < $1.key }
    var letters: [(letter: String, links: [Value])] = []
    for entry in sorted {
      let letter = collation.initial(of: entry.header.title)
      if letters.last?.letter != letter { letters.append((letter, [])) }
      let link = link(to: entry.route, label: Text(entry.header.title))
      letters[letters.count - 1].links.append(link)
    }
    return letters.map { letter, links in
      .record(Record(Offer.letter, [.text(Text(letter)), .list(links)]))
    }
  }
}
