/// The order and the small words of a date; `D`, `M` and `Y` stand for day, month and year.
struct DatePattern: Hashable, Sendable {
  private let date: String
  private let month: String
  private let sentence: String
  private let others: [String]

  /// - Parameters:
  ///   - date: A whole date: `D. M Y`.
  ///   - month: A month of a year: `M Y`.
  ///   - sentence: The same behind the preposition that says when, if it differs: `M του Y`.
  ///   - others: What else sentences may have, whatever the case of the month.
  init(_ date: String, month: String = "M Y", sentence: String? = nil, others: [String] = []) {
    self.date = date
    self.month = month
    self.sentence = sentence ?? month
    self.others = others
  }

  /// A whole date.
  func text(day: Int, month: String, year: Int) -> String {
    Self.text(date, day: day, month: month, year: year)
  }

  /// A month of a year.
  func text(month: String, year: Int) -> String {
    Self.text(self.month, month: month, year: year)
  }

  /// A month of a year behind the preposition that says when.
  func sentenceText(month: String, year: Int) -> String {
    Self.text(sentence, month: month, year: year)
  }

  /// What else a sentence may have for a month of a year.
  func otherTexts(month: String, year: Int) -> [String] {
    others.map { Self.text($0, month: month, year: year) }
  }

  private static func text(
    _ pattern: String,
    day: Int? = nil,
    month: String,
    year: Int
  ) -> String {
    pattern.reduce(into: "") { text, letter in
      switch letter {
      case "D": text += day.map { "\($0)" } ?? ""
      case "M": text += month
      case "Y": text += "\(year)"
      case _: text.append(letter)
      }
    }
  }
}
