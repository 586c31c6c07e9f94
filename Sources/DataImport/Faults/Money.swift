internal import SourceText
internal import WageData

/// Amounts as messages and records write them.
enum Money {
  /// Hundredths as a message shows them, such as `1,115.00`.
  static func text(_ hundredths: Int, in language: MessageLanguage) -> String {
    language.number(hundredths, decimals: 2)
  }

  /// A top code as a sentence names it.
  static func text(_ topCode: TopCode, in language: MessageLanguage) -> String {
    switch (topCode, language) {
    case (.absent, .english): "none"
    case (.absent, .greek): "καμία"
    case (.wages(let hour, let year), .english):
      "\(text(hour, in: language)) by the hour and \(text(year, in: language)) by the year"
    case (.wages(let hour, let year), .greek):
      "\(text(hour, in: language)) την ώρα και \(text(year, in: language)) τον χρόνο"
    }
  }

  /// A top code as the option takes it: `115.00/239200`.
  static func option(_ topCode: TopCode) -> String {
    switch topCode {
    case .absent: "none"
    case .wages(let hour, let year): "\(decimal(hour))/\(shortest(year))"
    }
  }

  /// Hundredths as `14.50`.
  static func decimal(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(twoDigits(hundredths % 100))"
  }

  /// Hundredths as `51280`, with decimals only if there are any.
  static func shortest(_ hundredths: Int) -> String {
    hundredths % 100 == 0 ? "\(hundredths / 100)" : decimal(hundredths)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
