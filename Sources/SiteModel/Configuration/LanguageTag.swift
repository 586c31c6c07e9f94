/// A language of the site, such as `el` or `pt-BR` (BCP 47: a language, perhaps with a region).
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The tag as site.yml has it.
  public let description: String

  /// Reads a tag; `nil` if it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      parts.dropFirst().allSatisfy({ part in
        (2...8).contains(part.utf8.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    description = text
  }

  /// The order of the tags' letters.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }
}
