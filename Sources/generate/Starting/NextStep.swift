internal import SourceText

/// What a person does next after files were begun.
enum NextStep: Hashable, Sendable {
  /// Look at the new site and write its first page.
  case serve(folder: String, language: String)

  /// Write what is begun and publish it.
  case finishDraft(key: String)

  /// Write the sections of a career.
  case writeSections(folder: String)

  /// Give a career its code.
  case nameCode

  /// Look after a code that no data set has; one may be meant that has a title there.
  case findCode(String, nearest: String?, title: String?)

  /// Make a way to a page.
  case link

  /// Name a language in site.yml.
  case nameLanguage(String)

  /// Translate the words and write the first page.
  case translate(strings: String, page: String)

  /// Give the facts of a data set.
  case describeData(record: String)

  /// Put in the figures.
  case fillData(path: String)

  /// The words in a language.
  func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .greek: greek
    }
  }

  /// What leads into a folder, with a space behind it; empty for that where one is.
  static func step(into folder: String) -> String {
    folder == "." ? "" : "cd \(folder) && "
  }
}
