/// One more fact about a fault: where the data stand, or which template showed it.
public struct Note: Hashable, Sendable {
  /// What a note is about.
  public enum Label: String, Sendable {
    /// The cell from which a figure comes.
    case data

    /// Where a thing stands that is here a second time.
    case first

    /// Where a thing was opened.
    case opened

    /// The page that shows it.
    case page

    /// The template that shows it.
    case template
  }

  /// What the note is about.
  public let label: Label

  private let english: String
  private let greek: String

  /// The related place; `nil` if the fact is in no file of the project.
  public let location: SourceLocation?

  /// Notes a fact under a label; a fact without words is the same in every language.
  ///
  /// The text names the related place, if there is one.
  public init(
    _ label: Label,
    _ text: String,
    greek: String? = nil,
    at location: SourceLocation? = nil
  ) {
    self.label = label
    self.location = location
    english = text
    self.greek = greek ?? text
  }

  /// The fact, on one line.
  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .greek: greek
    }
  }
}

extension Note.Label {
  /// The label in a word.
  public func word(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.data, .english), (.first, .english), (.opened, .english), (.page, .english),
      (.template, .english):
      rawValue
    case (.data, .greek): "δεδομένα"
    case (.first, .greek): "πρώτη φορά"
    case (.opened, .greek): "άνοιγμα"
    case (.page, .greek): "σελίδα"
    case (.template, .greek): "πρότυπο"
    }
  }
}
