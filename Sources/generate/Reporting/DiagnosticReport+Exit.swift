internal import ArgumentParser
internal import ProjectFiles
internal import SourceText

extension DiagnosticReport {
  /// The exit code that the faults ask for: 2 where there is no project, else 1.
  var exitCode: ExitCode {
    let isMissingProject = diagnostics.contains { diagnostic in
      if case .noProject? = diagnostic.fault as? ProjectFault { true } else { false }
    }
    return ExitCode(isMissingProject ? 2 : 1)
  }
}
