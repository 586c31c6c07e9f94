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
    let folder = "Content/\(language)/"
    let known = index.routes.keys.filter { $0.hasPrefix(folder) }.map {
      String($0.dropFirst(folder.count))
    }
    let fault = ContentFault.unknownPage(
      item.page,
      language: language.description,
      nearest: NearestName.of(item.page, among: known + ["index"])
    )
    report.add(fault, at: item.place.location)
  }
}
