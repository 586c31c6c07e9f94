public import SourceText

extension SiteSource {
  /// Where the value of a key of site.yml stands; `nil` without the key.
  public func place(ofKey key: String) -> SourceLocation? {
    let mapping = try? YAMLReader.mapping(
      of: siteFile,
      in: siteFile.start..<siteFile.bytes.count
    )
    return mapping?[key]?.place.location
  }
}
