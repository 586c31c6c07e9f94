internal import Localization
internal import SourceText
internal import WageData

extension FigureBinder {
  /// The link that binds a typed amount: the page's figure that is written so; `nil` if there is none.
  func link(for text: String) -> String? {
    for career in careers {
      for measure in Measure.wages {
        for period in PayPeriod.allCases {
          let operand = FigureOperand(career: career, dataSet: nil)
          let reference = FigureReference.published(operand, measure, period)
          guard let canonical = self.text(of: reference),
            EditorText.matches(text, canonical: canonical)
          else { continue }
          return "[\(text)](wage:\(career)/\(measure.rawValue)/\(period.rawValue))"
        }
      }
    }
    return nil
  }

  /// Two careers by the same pay period, as a person can compare them.
  func comparablePair(
    _ first: FigureOperand, _ second: FigureOperand, _ measure: Measure
  ) -> String {
    let pairs = PayPeriod.allCases.compactMap { period -> String? in
      let texts = [first, second].map { text(of: .published($0, measure, period)) }
      guard let left = texts[0], let right = texts[1] else { return nil }
      return "\(left) and \(right) by the \(period.rawValue)"
    }
    return pairs.isEmpty ? "name both by the hour or both by the year" : pairs.joined(separator: ", or ")
  }

  private func text(of reference: FigureReference) -> String? {
    var warnings = DiagnosticReport()
    let nowhere = SourceLocation(path: "")
    guard let figure = try? value(of: reference, at: nowhere, warnings: &warnings) else { return nil }
    return format.sentenceText(figure)
  }
}
