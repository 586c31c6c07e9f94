public import SourceText

extension StringsFault {
  /// The slug of the fault.
  public var code: String {
    switch self {
    case .malformedKey: "strings-key"
    case .repeatedKey: "strings-key-repeated"
    case .emptyText: "strings-empty"
    case .unclosedPlaceholder, .malformedPlaceholder, .strayBrace: "strings-braces"
    case .unknownPlaceholder: "strings-placeholder"
    case .unknownCategory, .repeatedCategory: "strings-plural"
    case .missingCategory: "strings-plural-missing"
    case .unexpectedPlural: "strings-plural-unexpected"
    case .missingKey: "strings-missing"
    }
  }

  /// An empty text may be meant; everything else would show on a page.
  public var severity: Severity {
    switch self {
    case .emptyText: .warning
    case .malformedKey, .repeatedKey, .unclosedPlaceholder, .malformedPlaceholder, .strayBrace,
      .unknownPlaceholder, .unknownCategory, .repeatedCategory, .missingCategory,
      .unexpectedPlural, .missingKey:
      .error
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .malformedKey(let key):
      Wording(
        "'\(key)' is no key of a string",
        help: "write words of a-z, 0-9 and -, with dots between them: measures.median"
      )
    case .repeatedKey(let key):
      Wording("the string '\(key)' is there twice", help: "remove one of the two")
    case .emptyText(let key):
      Wording("the string '\(key)' is empty", help: "write its text, or remove the key")
    case .unclosedPlaceholder(let key, let rest):
      Wording(
        "the string '\(key)' has no '}' behind '{\(rest)'",
        help: "close the place, or write '{' between apostrophes for a brace"
      )
    case .malformedPlaceholder(let key, let name):
      Wording(
        "the string '\(key)' has a place '{\(name)}', which is no name",
        help: "write a name of a-z, 0-9 and - between the braces, without blanks: {publisher}"
      )
    case .strayBrace(let key):
      Wording(
        "the string '\(key)' has a '}' that closes nothing",
        help: "remove it, or write '}' between apostrophes for a brace"
      )
    case .unknownPlaceholder(let key, let name, let known):
      Wording(
        "the string '\(key)' has a place {\(name)}, for which there is no value",
        help: Self.help(for: name, among: known)
      )
    case .unknownCategory(let key, let category, let language):
      Wording(
        "the string '\(key)' has a form '\(category)', which \(language.englishName) does not have",
        help: "the forms are \(Self.list(of: language.pluralCategories))"
      )
    case .repeatedCategory(let key, let category):
      Wording("the string '\(key)' has two forms '\(category)'", help: "remove one of the two")
    case .missingCategory(let key, let category, let language):
      Wording(
        "the string '\(key)' has no form '\(category.rawValue)'",
        help: "\(language.englishName) needs \(Self.list(of: language.requiredPluralCategories))"
      )
    case .unexpectedPlural(let key):
      Wording(
        "the string '\(key)' has several forms, but no count chooses among them",
        help: "write one text"
      )
    case .missingKey(let key, let language, let nearest):
      Wording(
        "the string '\(key)' is missing in \(language.englishName)",
        help: nearest.map { "did you mean '\(key)' where '\($0)' stands?" }
          ?? "add it, with its text in \(language.englishName)"
      )
    }
  }

  private static func help(for name: String, among known: [String]) -> String {
    guard let nearest = NearestName.of(name, among: known) else {
      return known.isEmpty
        ? "there are no values for this string; write the text without places"
        : "there are values for \(list(known.map { "{\($0)}" }))"
    }
    return "did you mean {\(nearest)}?"
  }

  private static func list(of categories: [PluralCategory]) -> String {
    list(categories.map(\.rawValue))
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
