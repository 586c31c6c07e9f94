internal import WageData

/// The keys of the measures' names in a strings file.
enum MeasureLabel {
  static var keys: [String] { Measure.allCases.map(key) }

  static func key(_ measure: Measure) -> String { "measures.\(measure.rawValue)" }
}
