/// What a quote that begins with `[!NOTE]` and the like is.
enum AlertKind: String, CaseIterable {
  case note
  case tip
  case important
  case warning
  case caution

  /// The word in the text.
  var word: MarkdownWord {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .caution: .caution
    }
  }
}
