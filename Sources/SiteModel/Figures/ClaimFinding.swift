internal import SourceText

/// What the data say of a claim, each figure in the words of the page's language.
public enum ClaimFinding: Hashable, Sendable {
  /// The figure of which something is claimed.
  case figure(String)

  /// The figure, and the one that it is compared with.
  case against(String, String)

  /// The figure, and that of another career.
  case rival(String, career: String, String)
}

extension ClaimFinding {
  /// The finding as the end of a sentence.
  func words(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.figure(let own), .english): "it is \(own)"
    case (.against(let own, let other), .english): "it is \(own) against \(other)"
    case (.rival(let own, let career, let other), .english):
      "it is \(own), and that of \(career) is \(other)"
    case (.figure(let own), .greek): "είναι \(own)"
    case (.against(let own, let other), .greek): "είναι \(own) έναντι \(other)"
    case (.rival(let own, let career, let other), .greek):
      "είναι \(own), και για το \(career) είναι \(other)"
    }
  }
}
