public import ArgumentParser
public import SourceText

extension MessageLanguage: ExpressibleByArgument {}

extension MessageLanguage {
  /// The language of a terminal, by its environment; English where it is of another language or none.
  init(ofTerminal environment: [String: String]) {
    // POSIX, Environment Variables, 8.2: the first that is set and not empty decides.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = locale.flatMap { Self(rawValue: String($0.prefix(while: \.isLetter))) } ?? .english
  }

  /// A duration in seconds, such as `0.41 s`.
  func seconds(_ duration: Duration) -> String {
    "\(number(Int((duration / .seconds(1) * 100).rounded()), decimals: 2)) s"
  }
}
