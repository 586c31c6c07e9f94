/// A message with a form for each grammatical number of its language.
public struct PluralMessage: Hashable, Sendable {
  private let plurals: PluralRule
  private let forms: [PluralCategory: Message]
  private let other: Message

  init(plurals: PluralRule, forms: [PluralCategory: Message], other: Message) {
    self.plurals = plurals
    self.forms = forms
    self.other = other
  }

  /// The form for a category; where the catalogue has none, the one for `other`.
  public func message(for category: PluralCategory) -> Message {
    forms[category] ?? other
  }

  /// The form for a count.
  public func message(for count: Int) -> Message {
    message(for: FixedDecimal(count))
  }

  /// The form for a number as it is shown.
  public func message(for number: FixedDecimal) -> Message {
    message(for: plurals.category(of: number))
  }

  /// The names of the places of all forms, each once.
  public var placeholders: [String] {
    PluralCategory.allCases.map(message(for:)).flatMap(\.placeholders)
      .reduce(into: []) { names, name in
        if !names.contains(name) { names.append(name) }
      }
  }

  /// The same message with the texts of all forms changed, such as escaped for HTML.
  public func mapTexts(_ transform: ([UInt8]) -> [UInt8]) -> PluralMessage {
    PluralMessage(
      plurals: plurals,
      forms: forms.mapValues { $0.mapTexts(transform) },
      other: other.mapTexts(transform)
    )
  }
}
