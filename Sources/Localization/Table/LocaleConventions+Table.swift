extension LocaleConventions {
  /// All locales, the default of each language before its others.
  public static let all: [LocaleConventions] = [
    greek, american, british, german, austrian, swiss, dutch, danish, norwegian, swedish, french,
    italian, spanish, catalan, brazilian, portuguese, romanian, polish, czech, slovak, croatian,
    bulgarian, russian, ukrainian, albanian, finnish, hungarian, turkish, hebrew, arabic,
  ]

  /// The identifiers of all locales, sorted.
  public static let identifiers: [String] = all.map(\.identifier).sorted()

  /// Finds a locale by the tag of a language: `el`, `de-AT`, or `de` for `de-DE`.
  ///
  /// - Parameter identifier: A BCP 47 tag; its case does not count, as there.
  /// - Returns: `nil` for a locale that the table does not have.
  public static func named(_ identifier: String) -> LocaleConventions? {
    let wanted = identifier.lowercased()
    return all.first { $0.identifier.lowercased() == wanted }
      ?? all.first { $0.language.tag == wanted }
  }

  /// Finds the locale that is meant by a tag which the table does not have.
  ///
  /// - Returns: That of the same parts joined otherwise (`pt_PT`), or the default of the language for
  ///   another country, as `nl-NL` for `nl-BE`; else `nil`.
  public static func nearest(to tag: String) -> LocaleConventions? {
    let parts = tag.split { $0 == "-" || $0 == "_" }
    return named(parts.joined(separator: "-")) ?? parts.first.flatMap { named(String($0)) }
  }
}
