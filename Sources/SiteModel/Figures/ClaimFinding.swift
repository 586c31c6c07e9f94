internal import SourceText

/// What the data say of a claim, each figure in the words of the page's language.
public enum ClaimFinding: Hashable, Sendable {
  /// The figure of which something is claimed.
  case figure(String)

  /// The figure, and the one that it is compared with.
  case against(String, String)

  /// The figure, and that of another career.
  case rival(String, career: String, String)

  /// The figure, where that of another career is not published.
  case unpublished(String, career: String)
}

extension ClaimFinding {
  /// The finding as the end of a sentence.
  func words(in language: MessageLanguage) -> String {
    switch language {
    case .english: "it is \(data(in: language))"
    case .greek: "είναι \(data(in: language))"
    }
  }

  /// The figures that were found.
  func data(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.figure(let own), _): own
    case (.against(let own, let other), .english): "\(own) against \(other)"
    case (.rival(let own, let career, let other), .english):
      "\(own), and that of \(career) is \(other)"
    case (.unpublished(let own, let career), .english):
      "\(own), and that of \(career) is not published"
    case (.against(let own, let other), .greek): "\(own) έναντι \(other)"
    case (.rival(let own, let career, let other), .greek):
      "\(own), και για το \(career) είναι \(other)"
    case (.unpublished(let own, let career), .greek):
      "\(own), και για το \(career) δεν έχει δημοσιευθεί"
    }
  }
}
