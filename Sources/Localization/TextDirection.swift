/// Which way a text runs, as the attribute `dir` says it.
public enum TextDirection: String, Hashable, Sendable {
  /// From left to right.
  case leftToRight = "ltr"

  /// From right to left.
  case rightToLeft = "rtl"

  /// The direction of a language.
  ///
  /// - Parameter languageTag: A BCP 47 tag; its script counts before its language, so that
  ///   `az-Arab` runs from the right and `ar-Latn` from the left.
  public init(languageTag: String) {
    let parts = languageTag.lowercased().split(separator: "-").map(String.init)
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      self = Self.scripts.contains(script) ? .rightToLeft : .leftToRight
    } else {
      self = Self.languages.contains(parts.first ?? "") ? .rightToLeft : .leftToRight
    }
  }

  private static let scripts: Set<String> = [
    "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]

  private static let languages: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}
