internal import Localization
internal import SiteModel
internal import Templates

/// Makes the values that every page of a language has.
struct FrameWriter: Sendable {
  private let site: Site
  private let edition: Edition
  private let words: Record
  private let siteName: Value
  private let siteDescription: Value
  private let home: Value
  private let asOf: (text: Value, date: Value)
  private let language: (tag: Value, direction: Value)
  private let titles: [Route: Text]

  /// Prepares what all pages share.
  init(site: Site, edition: Edition, phrases: Phrasebook) {
    self.site = site
    self.edition = edition
    words = phrases.words
    let tag = edition.language.tag
    siteName = .text(Text(site.configuration.name[tag] ?? ""))
    siteDescription = .text(Text(site.configuration.description?[tag] ?? ""))
    home = .url(site.addresses.url(of: .home(language: edition.number)))
    let conventions = edition.language.conventions
    asOf = (
      site.asOf.map { .text(Text(conventions.longDate($0))) } ?? .absent,
      site.asOf.map { .text(Text("\($0)")) } ?? .absent
    )
    let direction = TextDirection(languageTag: tag.description)
    language = (.text(Text(tag.description)), .text(Text(direction.rawValue)))
    titles = Self.titles(of: edition, phrases: phrases)
  }

  /// The values of the frame's fields, in their order.
  func values(_ frame: PageFrame) -> [Value] {
    let hasTranslations = frame.translations.count > 1
    let breadcrumb = breadcrumb(of: frame)
    return [
      .text(Text(frame.kind.rawValue)), language.tag, language.direction, .text(frame.title),
      .text(frame.documentTitle), .text(frame.description), canonical(of: frame),
      .flag(frame.isUnlisted), hasTranslations ? alternates(of: frame) : .list([]), siteName,
      siteDescription, home, menu(at: frame.route),
      hasTranslations ? translations(of: frame) : .list([]), .flag(hasTranslations),
      .list(breadcrumb), .flag(!breadcrumb.isEmpty), asOf.text, asOf.date, .record(words),
    ]
  }

  /// The title of a page of this language that an editor wrote, or of a list.
  func title(of route: Route) -> Text {
    titles[route] ?? ""
  }

  private func canonical(of frame: PageFrame) -> Value {
    switch frame.kind {
    case .notFound: .absent
    case .home, .page, .list, .career, .comparison, .redirect:
      .url(site.absoluteURL(of: frame.route))
    }
  }

  private func alternates(of frame: PageFrame) -> Value {
    // Without a page in the default language, the first that there is stands for all others.
    let fallback = frame.translations[0]
    let all = frame.translations.map { (tag(of: $0), $0.route) } + [("x-default", fallback.route)]
    return .list(
      all.map { tag, route in
        .record(Record(Offer.alternate, [.text(Text(tag)), .url(site.absoluteURL(of: route))]))
      })
  }

  private func translations(of frame: PageFrame) -> Value {
    .list(
      frame.translations.map { translation in
        let language = site.editions[translation.language].language
        return .record(
          Record(
            Offer.translation,
            [
              .text(Text(language.tag.description)),
              .text(Text(language.conventions.language.endonym)),
              .url(site.addresses.url(of: translation.route)),
              .flag(translation.language == edition.number),
            ]))
      })
  }

  private func tag(of translation: PageFrame.Translation) -> String {
    site.editions[translation.language].language.tag.description
  }

  private func menu(at route: Route) -> Value {
    .list(
      edition.menu.map { entry in
        let label = entry.label.map { Text($0) } ?? title(of: entry.route)
        return .record(
          Record(
            Offer.link,
            [
              .url(site.addresses.url(of: entry.route)), .text(label), .absent,
              .flag(entry.route == route),
            ]))
      })
  }

  private func breadcrumb(of frame: PageFrame) -> [Value] {
    guard frame.kind != .home, frame.kind != .notFound else { return [] }
    let homeRoute = Route.home(language: edition.number)
    let steps = ([homeRoute] + frame.path).map { route in
      Value.record(
        Record(
          Offer.step, [.text(title(of: route)), .url(site.addresses.url(of: route))]))
    }
    return steps + [.record(Record(Offer.step, [.text(frame.title), .absent]))]
  }

  private static func titles(of edition: Edition, phrases: Phrasebook) -> [Route: Text] {
    let language = edition.number
    var titles: [Route: Text] = [
      .home(language: language): Text(phrases.text(.home)),
      .careers(language: language): Text(phrases.text(.careersTitle)),
      .comparisons(language: language): Text(phrases.text(.comparisonsTitle)),
    ]
    for (index, page) in edition.pages.enumerated() {
      titles[.page(language: language, page: index)] = Text(page.header.title)
    }
    for (index, career) in edition.careers.enumerated() {
      titles[.career(language: language, career: index)] = Text(career.header.title)
    }
    for (index, comparison) in edition.comparisons.enumerated() {
      titles[.comparison(language: language, comparison: index)] = Text(comparison.header.title)
    }
    return titles
  }
}
