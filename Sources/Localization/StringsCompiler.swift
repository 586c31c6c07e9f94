internal import SourceText

/// Turns the entries of a catalogue into messages and gathers their faults.
struct StringsCompiler {
  /// The language of the texts.
  let language: Language

  /// The texts by key, those without faults.
  private(set) var texts: [String: StringsCatalog.Text] = [:]

  /// Where the first entry of each key stands.
  private(set) var locations: [String: SourceLocation] = [:]

  /// All faults so far.
  private(set) var report = DiagnosticReport()

  private var keys: Set<String> = []

  init(language: Language) {
    self.language = language
  }

  /// Compiles an entry.
  mutating func add(_ entry: StringsEntry) {
    guard StringsKey.isKey(entry.key) else {
      return report.add(StringsFault.malformedKey(entry.key), at: entry.location)
    }
    guard keys.insert(entry.key).inserted else {
      return report.add(StringsFault.repeatedKey(entry.key), at: entry.location)
    }
    locations[entry.key] = entry.location
    switch entry.value {
    case .text(let text):
      texts[entry.key] = .message(message(text, key: entry.key, at: entry.location))
    case .plural(let forms):
      texts[entry.key] = plural(forms, of: entry).map(StringsCatalog.Text.plural)
    }
  }

  private mutating func message(
    _ text: String,
    key: String,
    at location: SourceLocation?
  ) -> Message {
    let (message, faults) = MessageParser.parse(text, key: key)
    for fault in faults { report.add(fault, at: location) }
    return message
  }

  private mutating func plural(
    _ forms: [StringsEntry.Form],
    of entry: StringsEntry
  ) -> PluralMessage? {
    var messages: [PluralCategory: Message] = [:]
    for form in forms {
      let location = form.location ?? entry.location
      let message = message(form.text, key: entry.key, at: location)
      guard let category = category(of: form, key: entry.key, at: location) else { continue }
      if messages.updateValue(message, forKey: category) != nil {
        let fault = StringsFault.repeatedCategory(key: entry.key, category: form.category)
        report.add(fault, at: location)
      }
    }
    for category in language.requiredPluralCategories where messages[category] == nil {
      let fault = StringsFault.missingCategory(
        key: entry.key,
        category: category,
        language: language
      )
      report.add(fault, at: entry.location)
    }
    return messages[.other].map {
      PluralMessage(plurals: language.plurals, forms: messages, other: $0)
    }
  }

  private mutating func category(
    of form: StringsEntry.Form,
    key: String,
    at location: SourceLocation?
  ) -> PluralCategory? {
    let category = PluralCategory(rawValue: form.category)
    if let category, language.pluralCategories.contains(category) { return category }
    let fault = StringsFault.unknownCategory(
      key: key,
      category: form.category,
      language: language
    )
    report.add(fault, at: location)
    return nil
  }
}
