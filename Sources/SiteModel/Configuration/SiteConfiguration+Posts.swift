internal import SourceText

extension SiteConfiguration {
  /// A report of the folders under `posts` that hold no post.
  func unknownPostFolders(besides known: Set<String>) -> DiagnosticReport {
    var report = DiagnosticReport()
    for settings in posts where !known.contains(settings.folder) {
      let fault = YAMLFault.unknownKey(
        settings.folder,
        holder: .key("posts"),
        nearest: NearestName.of(settings.folder, among: known),
        known: known.sorted()
      )
      report.add(fault, at: settings.place.location)
    }
    return report
  }
}

extension KeyReader {
  /// What site.yml says of folders of posts.
  mutating func postSettings() -> [PostSettings] {
    switch mapping["posts"] {
    case nil: return []
    case .mapping(let folders): return folders.entries.compactMap { postSettings($0) }
    case .some(let value): return wrong(value, key: "posts", wanted: .folders) ?? []
    }
  }

  private mutating func postSettings(_ entry: YAMLMapping.Entry) -> PostSettings? {
    guard case .mapping(let mapping) = entry.value else {
      return wrong(entry.value, key: "posts", wanted: .folders)
    }
    var keys = KeyReader(mapping, holder: .key("posts.\(entry.key)"), known: ["url", "per-page"])
    let address = keys.postAddress()
    let perPage = keys.count("per-page", upTo: PostSettings.mostPerPage)
    add(keys.report)
    return PostSettings(
      folder: entry.key,
      address: address,
      perPage: perPage,
      place: entry.keyPlace
    )
  }

  private mutating func postAddress() -> PostAddress? {
    guard let value = mapping["url"] else { return nil }
    if case .scalar(let text, _) = value, let address = PostAddress(text) { return address }
    return wrong(value, key: "url", wanted: .postAddress)
  }

  /// The tags that site.yml names.
  mutating func tagNames(_ languages: [LanguageTag]) -> [TagName] {
    switch mapping["tags"] {
    case nil: return []
    case .mapping(let tags): return tags.entries.compactMap { tagName($0, languages) }
    case .some(let value): return wrong(value, key: "tags", wanted: .texts) ?? []
    }
  }

  private mutating func tagName(_ entry: YAMLMapping.Entry, _ languages: [LanguageTag]) -> TagName?
  {
    if !PathSegment.isID(entry.key) { add(ContentFault.id(entry.key), at: entry.keyPlace) }
    return localized(entry.value, key: entry.key, languages).map {
      TagName(id: entry.key, name: $0)
    }
  }
}
