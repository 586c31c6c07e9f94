internal import WageData

/// The name of a data set that a person has not named: `oews-2008-05-us`.
enum DataSetName {
  /// The month and the area, and the industry if it is not all of them.
  static func name(for record: SourceRecord, scopes: [Scope: ScopeValue]) -> String {
    let area = slug(area: record.area)
    let industry = record.industries == "all" ? nil : scopes[.industry].map { slug($0.code) }
    return (["oews", "\(record.period)", area] + [industry].compactMap { $0 })
      .joined(separator: "-")
  }

  /// The name of an index and its area: `cpi-u-us`.
  static func name(ofIndex index: String, area: String) -> String {
    let parts = [slug(index), slug(area: area)].filter { !$0.isEmpty }
    return parts.isEmpty ? "prices" : parts.joined(separator: "-")
  }

  private static func slug(area: String) -> String {
    area == ScopeValue.countryName ? "us" : slug(area)
  }

  /// Lower-case letters and digits with single hyphens between them.
  private static func slug(_ text: String) -> String {
    let isKept = { (character: Character) in
      character.isASCII && (character.isLetter || character.isNumber)
    }
    return text.lowercased().split { !isKept($0) }.joined(separator: "-")
  }
}
