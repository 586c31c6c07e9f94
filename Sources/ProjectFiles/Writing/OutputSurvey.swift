/// A look at an output folder that is taken beside other work, for a large site has hundreds of
/// thousands of folders to look at.
public struct OutputSurvey: Sendable {
  private let output: String
  private let look: BackgroundWork<PresentFiles>

  /// Begins to look at an output folder, which need not be there.
  public init(_ folder: String) {
    let output = OutputPaths(folder).output
    self.output = output
    // What cannot be read now is looked at again, and told, when it is needed.
    look = BackgroundWork { try? PresentFiles(in: output) }
  }

  /// What stood there, as soon as all was looked at; `nil` if another site took its place meanwhile.
  var present: PresentFiles? {
    look.value.flatMap { $0.isStill(in: output) ? $0 : nil }
  }
}
