internal import WageData

/// The name of a data set that a person has not named: `oews-2008-05-us`.
enum DataSetName {
  /// The month and the area, and the industry if it is not all of them.
  static func name(for record: SourceRecord, scopes: [Scope: ScopeValue]) -> String {
    let area = record.area == ScopeValue.countryName ? "us" : slug(record.area)
    let industry = record.industries == "all" ? nil : scopes[.industry].map { slug($0.code) }
    return (["oews", "\(record.period)", area] + [industry].compactMap { $0 })
      .joined(separator: "-")
  }

  /// Lower-case letters and digits with single hyphens between them.
  private static func slug(_ text: String) -> String {
    let isKept = { (character: Character) in
      character.isASCII && (character.isLetter || character.isNumber)
    }
    return text.lowercased().split { !isKept($0) }.joined(separator: "-")
  }
}
