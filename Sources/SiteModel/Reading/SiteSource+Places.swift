public import SourceText

extension SiteSource {
  /// Where the value of a key of site.yml stands; `nil` without the key.
  public func place(ofKey key: String) -> SourceLocation? {
    siteMapping?[key]?.place.location
  }

  /// Where site.yml names a language.
  func place(ofLanguage tag: LanguageTag) -> SourceLocation? {
    guard case .sequence(let tags, _) = siteMapping?["languages"] else {
      return place(ofKey: "languages")
    }
    let named = tags.first { value in
      if case .scalar(let text, _) = value { text == tag.description } else { false }
    }
    return named?.place.location
  }

  private var siteMapping: YAMLMapping? {
    try? YAMLReader.mapping(of: siteFile, in: siteFile.start..<siteFile.bytes.count)
  }
}
