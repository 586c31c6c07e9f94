internal import SourceText

extension KeyReader {
  mutating func navigation(
    _ languages: [LanguageTag]
  ) -> [LanguageTag: [NavigationItem]] {
    guard let value = mapping["navigation"] else { return [:] }
    guard case .mapping(let byLanguage) = value else {
      let items = navigationItems(value)
      return Dictionary(uniqueKeysWithValues: languages.map { ($0, items) })
    }
    let known = languages.map(\.description)
    let reader = KeyReader(byLanguage, holder: .key("navigation"), known: known)
    add(reader.report)
    var menus: [LanguageTag: [NavigationItem]] = [:]
    for language in languages {
      menus[language] = byLanguage[language.description].map { navigationItems($0) }
    }
    return menus
  }

  private mutating func navigationItems(
    _ value: YAMLValue,
    areBelow: Bool = false
  ) -> [NavigationItem] {
    guard case .sequence(let values, _) = value else {
      return wrong(value, key: areBelow ? "items" : "navigation", wanted: .pages) ?? []
    }
    return values.compactMap { navigationItem($0, isBelow: areBelow) }
  }

  private mutating func navigationItem(_ value: YAMLValue, isBelow: Bool) -> NavigationItem? {
    switch value {
    case .scalar(let page, let place):
      return NavigationItem(target: .page, page: page, label: nil, place: place, items: [])
    case .mapping(let mapping):
      let target = mapping["url"] == nil ? "page" : "url"
      let below = isBelow ? [] : ["items"]
      var reader = KeyReader(mapping, holder: .menuEntry, known: [target, "label"] + below)
      let item = reader.menuEntry()
      add(reader.report)
      return item
    case .sequence:
      return wrong(value, key: "navigation", wanted: .pages)
    }
  }

  private mutating func menuEntry() -> NavigationItem? {
    let items = mapping["items"].map { navigationItems($0, areBelow: true) } ?? []
    let isPage = mapping["page"] != nil || (mapping["url"] == nil && items.isEmpty)
    let page = isPage ? requiredText("page") : nil
    let label = isPage ? text("label") : requiredText("label")
    let place = (mapping["page"] ?? mapping["url"])?.place ?? mapping.place
    let target: NavigationItem.Target
    if isPage {
      guard page != nil else { return nil }
      target = .page
    } else if mapping["url"] != nil {
      guard let address = externalAddress() else { return nil }
      target = .address(address)
    } else {
      target = .nothing
    }
    return NavigationItem(
      target: target,
      page: page ?? "",
      label: label,
      place: place,
      items: items
    )
  }

  private mutating func externalAddress() -> String? {
    guard let address = text("url"), let place = mapping["url"]?.place else { return nil }
    let schemes = ["https://", "http://", "mailto:", "tel:"]
    let isAddress = address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    if isAddress, schemes.contains(where: address.hasPrefix) { return address }
    return wrong(.scalar(address, place), key: "url", wanted: .externalAddress)
  }
}
