public import SourceText

/// A project as far as it could be read.
public struct SiteSurvey: Sendable {
  /// The site, its texts as the data have them; `nil` if anything is at fault beside them.
  public let site: Site?

  /// Everything in its texts that is bound to the data, by place; empty where the data are at fault.
  public let bindings: [DataBinding]

  /// What is wrong or doubtful beside the faults of the bindings.
  public let report: DiagnosticReport

  /// Everything that is wrong or doubtful.
  public var wholeReport: DiagnosticReport {
    var report = report
    for binding in bindings { report.add(binding.faults) }
    return report
  }
}
