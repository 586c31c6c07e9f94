internal import SiteModel
internal import Templates

/// The keys of facts and sections of a language in the order in which pages show them.
struct EditionKeys: Sendable {
  /// The keys of facts in the order in which careers first name them.
  let facts: [String]

  /// The label of each fact.
  let factLabels: [Value]

  /// The keys of sections: the site's order first, then by name.
  let sections: [String]

  /// The id of each section's heading.
  let sectionIDs: [Value]

  /// The name of each section on a comparison, as HTML.
  let sectionNames: [Value]

  /// Collects the keys of a language.
  init(_ edition: Edition, order: [String], phrases: Phrasebook) {
    facts = edition.careers.flatMap(\.facts).map(\.key).reduce(into: []) { keys, key in
      if !keys.contains(key) { keys.append(key) }
    }
    let keys = Set(
      edition.careers.flatMap(\.sections).map(\.key)
        + edition.comparisons.flatMap(\.sections).map(\.key)
    )
    let rank = { (key: String) in order.firstIndex(of: key) ?? order.count }
    sections = keys.sorted { (rank($0), $0) < (rank($1), $1) }
    factLabels = facts.map { .text(phrases.label("facts.\($0)")) }
    sectionIDs = sections.map { .text(Text($0)) }
    sectionNames = sections.map { .markup(phrases.label("sections.\($0)").escaped) }
  }
}
