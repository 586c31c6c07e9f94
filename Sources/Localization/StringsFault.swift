public import SourceText

/// What can be wrong with a catalogue of strings.
public enum StringsFault: Fault, Hashable {
  /// A key has letters that keys do not have.
  case malformedKey(String)

  /// A key stands twice in a catalogue.
  case repeatedKey(String)

  /// A text is empty.
  case emptyText(key: String)

  /// A place is opened and not closed.
  case unclosedPlaceholder(key: String, rest: String)

  /// What stands between braces is no name.
  case malformedPlaceholder(key: String, name: String)

  /// A brace closes nothing.
  case strayBrace(key: String)

  /// A place has a name for which there is no value.
  case unknownPlaceholder(key: String, name: String, known: [String])

  /// A form is for a category that the language does not have.
  case unknownCategory(key: String, category: String, language: Language)

  /// A category has two forms.
  case repeatedCategory(key: String, category: String)

  /// A category that the language needs has no form.
  case missingCategory(key: String, category: PluralCategory, language: Language)

  /// Forms stand where one text is used.
  case unexpectedPlural(key: String)

  /// A key is used and not there.
  case missingKey(String, language: Language, nearest: String?)
}
