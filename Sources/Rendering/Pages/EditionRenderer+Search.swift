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
    let language = edition.number
    let careers = edition.careers.enumerated().map { index, career in
      (title: career.header.title, route: Route.career(language: language, career: index))
    }
    let pages = edition.pages.enumerated().map { index, page in
      (title: page.header.title, route: Route.page(language: language, page: index))
    }
    let comparisons = edition.comparisons.enumerated().map { index, comparison in
      (
        title: comparison.header.title,
        route: Route.comparison(language: language, comparison: index)
      )
    }
    let sorted = (careers + pages + comparisons + edition.titledPages)
      .map { (key: collation.key(of: $0.title), title: $0.title, route: $0.route) }
      .sorted { $0.key < $1.key }
    var letters: [(letter: String, links: [Value])] = []
    for entry in sorted {
      let letter = collation.initial(of: entry.title)
      if letters.last?.letter != letter { letters.append((letter, [])) }
      letters[letters.count - 1].links.append(link(to: entry.route, label: Text(entry.title)))
    }
    return letters.map { letter, links in
      .record(Record(Offer.letter, [.text(Text(letter)), .list(links)]))
    }
  }
}
