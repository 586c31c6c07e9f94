internal import Localization
internal import SourceText
internal import WageData

extension FigureBinder {
  /// The link that binds a typed amount: the page's figure that is written so; `nil` if there is none.
  ///
  /// A published figure comes before one that would be converted.
  func link(for text: String) -> String? {
    link(for: text, prefix: "") { .published($0, $1, $2) }
      ?? link(for: text, prefix: "derived/") { .derived($0, $1, $2) }
  }

  private func link(
    for text: String,
    prefix: String,
    _ reference: (FigureOperand, Measure, PayPeriod) -> FigureReference
  ) -> String? {
    for career in careers {
      for measure in Measure.wages {
        for period in PayPeriod.allCases {
          let operand = FigureOperand(career: career, dataSet: nil)
          guard let canonical = self.text(of: reference(operand, measure, period)),
            EditorText.matches(text, canonical: canonical)
          else { continue }
          return "[\(text)](wage:\(prefix)\(career)/\(measure.rawValue)/\(period.rawValue))"
        }
      }
    }
    return nil
  }

  /// Two careers by the same pay period, as a person can compare them; empty if neither is known.
  func comparablePairs(
    _ first: FigureOperand,
    _ second: FigureOperand,
    _ measure: Measure
  ) -> [ComparablePair] {
    PayPeriod.allCases.compactMap { period in
      let texts = [first, second].map { text(of: .published($0, measure, period)) }
      guard let left = texts[0], let right = texts[1] else { return nil }
      return ComparablePair(first: left, second: right, period: period)
    }
  }

  private func text(of reference: FigureReference) -> String? {
    var warnings = DiagnosticReport()
    let nowhere = SourceLocation(path: "")
    guard let figure = try? value(of: reference, at: nowhere, warnings: &warnings) else {
      return nil
    }
    return format.sentenceText(figure)
  }
}
