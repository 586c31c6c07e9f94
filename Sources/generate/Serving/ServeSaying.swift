internal import DevServer
internal import SourceText

/// What is said while a site is served, beside faults.
enum ServeSaying: Sendable {
  /// A site of so many pages was read and is served at an address.
  case serving(pages: Int, after: Duration, url: String)

  /// A report is served at an address, for there is no good site.
  case servingReport(url: String)

  /// A port was taken, and another one is used.
  case taken(UInt16, used: UInt16)

  /// Other machines can read the site at a port.
  case open(UInt16)

  /// Changes are looked for, as the system does not tell of them; `nil` where that was asked for.
  case polling(WatchError?)

  /// The project was read again, since these files changed.
  case readAgain(after: Duration, [String])

  /// These files changed, and the project has faults now.
  case changed([String])

  /// This program opens no browser.
  case noBrowser(opener: String, url: String)

  /// Somebody has stopped it.
  case stopped

  /// The system does not let it serve any longer.
  case ended

  /// The words in a language.
  func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .greek: greek
    }
  }
}
