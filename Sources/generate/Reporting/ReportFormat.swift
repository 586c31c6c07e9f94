internal import ArgumentParser

/// How faults are told.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// To a person, with frames, on standard error.
  case text

  /// To a program, as one JSON document on standard output, also where there is no fault.
  case json

  /// To a code scanner or an editor, as one SARIF 2.1.0 document on standard output.
  case sarif
}
