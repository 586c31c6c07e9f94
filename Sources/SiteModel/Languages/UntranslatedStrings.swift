public import Localization
public import SourceText

/// The words of a language that nobody has translated yet: every key of another language's file with
/// an empty text, beside it what the other one says.
///
/// A build names each text that is empty.
public struct UntranslatedStrings {
  /// The file.
  public private(set) var text = ""

  private let conventions: LocaleConventions

  /// Writes the file of a language.
  ///
  /// - Parameters:
  ///   - conventions: How the new language writes numbers, money and dates.
  ///   - file: The words of the other language.
  /// - Throws: A report if they cannot be read.
  public init(
    _ conventions: LocaleConventions,
    from file: SourceFile
  ) throws(DiagnosticReport) {
    self.conventions = conventions
    let mapping = try YAMLReader.mapping(of: file, in: file.start..<file.bytes.count)
    add("# Write each text between the apostrophes; behind it stands what \(file.path) says.")
    add(YAMLText.line("locale", conventions.identifier))
    for entry in mapping.entries where entry.key != "locale" {
      add("")
      add(entry, indent: "")
    }
  }

  private mutating func add(_ entry: YAMLMapping.Entry, indent: String) {
    let key = "\(indent)\(YAMLText.scalar(entry.key)):"
    switch entry.value {
    case .scalar(let text, _):
      add("\(key) '' # \(Self.onOneLine(text))")
    case .sequence(let values, _):
      let texts = values.map { if case .scalar(let text, _) = $0 { text } else { "" } }
      add("\(key) [] # \(Self.onOneLine(texts.joined(separator: ", ")))")
    case .mapping(let mapping):
      add(key)
      if let forms = PluralForms(mapping) {
        for category in conventions.language.requiredPluralCategories {
          let text = Self.onOneLine(forms.text(for: category))
          add("\(indent)  \(category.rawValue): '' # \(text)")
        }
      } else {
        for entry in mapping.entries { add(entry, indent: indent + "  ") }
      }
    }
  }

  private mutating func add(_ line: String) {
    text += "\(line)\n"
  }

  private static func onOneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}

/// The forms of a text that has one for each grammatical number.
private struct PluralForms {
  private let texts: [PluralCategory: String]

  /// Reads the forms; `nil` for a mapping that holds something else.
  init?(_ mapping: YAMLMapping) {
    var texts: [PluralCategory: String] = [:]
    for entry in mapping.entries {
      guard let category = PluralCategory(rawValue: entry.key),
        case .scalar(let text, _) = entry.value
      else { return nil }
      texts[category] = text
    }
    guard !texts.isEmpty else { return nil }
    self.texts = texts
  }

  /// The form for a category, or for that of most numbers.
  func text(for category: PluralCategory) -> String {
    texts[category] ?? texts[.other] ?? ""
  }
}
