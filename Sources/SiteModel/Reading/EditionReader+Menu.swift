internal import SourceText

extension EditionReader {
  /// The menu of the language; what is not there is reported and left out.
  mutating func menu() -> [MenuEntry] {
    (configuration.navigation[language] ?? []).compactMap { entry($0) }
  }

  private mutating func entry(_ item: NavigationItem) -> MenuEntry? {
    let entries = item.items.compactMap { entry($0) }
    switch item.target {
    case .nothing: return MenuEntry(target: .nothing, label: item.label, entries: entries)
    case .address(let address):
      return MenuEntry(target: .address(address), label: item.label, entries: entries)
    case .page:
      guard let route = index.route(of: item, in: language) else {
        reportUnknown(item)
        return nil
      }
      return MenuEntry(target: .page(route), label: item.label, entries: entries)
    }
  }

  private mutating func reportUnknown(_ item: NavigationItem) {
    report.add(fault(of: item), at: item.place.location)
  }

  // What is left out and what only another language has was no slip of the pen.
  private func fault(of item: NavigationItem) -> ContentFault {
    let folder = "Content/\(language)/"
    if let absence = absence(of: item.names.map { folder + $0 }) {
      return .absentTarget(item.page, absence)
    }
    let others = configuration.languages.filter { $0 != language }
    if let other = others.first(where: { index.route(of: item, in: $0) != nil }) {
      return .untranslatedPage(
        item.page,
        language: language.description,
        other: other.description
      )
    }
    let known = index.routes.keys.filter { $0.hasPrefix(folder) }.map {
      String($0.dropFirst(folder.count))
    }
    return .unknownPage(
      item.page,
      language: language.description,
      nearest: NearestName.of(item.page, among: known + ["index"])
    )
  }

  private func absence(of names: [String]) -> Absence? {
    let absences = binding.links.absences
    if let absence = names.lazy.compactMap({ absences[$0] }).first { return absence }
    let isEmptied = names.contains { name in
      let isWithin = { (path: String) in path.hasPrefix("\(name)/") }
      return absences.keys.contains(where: isWithin) && !index.routes.keys.contains(where: isWithin)
    }
    return isEmptied ? .ofAll : nil
  }
}
