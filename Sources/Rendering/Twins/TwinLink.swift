internal import SiteModel
internal import Templates

/// A link to a file of data.
struct TwinLink: Sendable {
  // What readers are offered; the metadata are found by the name of the table.
  private static let formats: [(form: TwinForm, label: String, type: Text)] = [
    (.csv, "CSV", "text/csv"), (.json, "JSON", "application/json"),
  ]

  /// How many there are for a page.
  static let count = formats.count

  /// The address and the words of the link.
  let url: SafeURL
  let label: Text

  private let type: Text

  /// The links of a page to its own data.
  static func ofPage(_ route: (TwinForm) -> Route, site: Site) -> [TwinLink] {
    formats.map { format in
      TwinLink(
        url: site.addresses.url(of: route(format.form)),
        label: Text(format.label),
        type: format.type
      )
    }
  }

  /// The links of a page to the data of a career that it shows, with its title; empty if the career
  /// has none.
  static func ofCareer(
    _ career: Int,
    site: Site,
    edition: Edition,
    phrases: Phrasebook
  ) -> [TwinLink] {
    guard edition.twinContent(ofCareer: career, dataSets: site.dataSets) != nil else { return [] }
    let title = edition.careers[career].header.title
    return formats.map { format in
      let route = Route.careerTwin(language: edition.number, career: career, form: format.form)
      return TwinLink(
        url: site.addresses.url(of: route),
        label: Text(phrases.text(.twinOf, ["career": title, "format": format.label])),
        type: format.type
      )
    }
  }

  /// The same links with other addresses and words, for stencils.
  static func marked(_ url: (Int) -> SafeURL, _ label: (Int) -> Text) -> [TwinLink] {
    formats.enumerated().map { number, format in
      TwinLink(url: url(number), label: label(number), type: format.type)
    }
  }

  /// The links as templates have them.
  static func values(_ links: [TwinLink], isOwn: Bool) -> [Value] {
    links.enumerated().map { index, link in
      .record(
        Record(
          Offer.twin,
          [.text(link.label), .url(link.url), .text(link.type), .flag(index == 0), .flag(isOwn)]
        )
      )
    }
  }
}
