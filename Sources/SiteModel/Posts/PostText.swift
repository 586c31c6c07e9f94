public import SourceText

/// The text of a post, read and bound for a page that needs it.
public struct PostText: Sendable {
  /// The text.
  public let prose: Prose

  /// The data sets whose figures it states.
  public let dataSets: [String]

  /// What the post is, in plain words.
  public let description: String

  /// Everything in it that is bound to the data.
  let bindings: [DataBinding]

  /// What is wrong or doubtful with it beside the bindings.
  let faultsBesideBindings: DiagnosticReport

  /// What is wrong or doubtful with it.
  public var report: DiagnosticReport {
    var report = faultsBesideBindings
    for binding in bindings { report.add(binding.faults) }
    return report
  }
}
