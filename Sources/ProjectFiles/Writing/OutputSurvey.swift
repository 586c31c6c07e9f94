internal import Dispatch
internal import Synchronization

/// A look at an output folder that is taken beside other work, for a large site has hundreds of
/// thousands of folders to look at.
public final class OutputSurvey: Sendable {
  private let output: String
  private let found = Mutex<PresentFiles?>(nil)
  private let end = DispatchGroup()

  /// Begins to look at an output folder, which need not be there.
  public init(_ folder: String) {
    output = OutputPaths(folder).output
    DispatchQueue.global().async(group: end) {
      // What cannot be read now is looked at again, and told, when it is needed.
      let present = try? PresentFiles(in: self.output)
      self.found.withLock { $0 = present }
    }
  }

  /// What stood there, as soon as all was looked at; `nil` if another site took its place meanwhile.
  var present: PresentFiles? {
    end.wait()
    return found.withLock { $0 }.flatMap { $0.isStill(in: output) ? $0 : nil }
  }
}
