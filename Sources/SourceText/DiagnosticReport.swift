/// All faults of a stage or of a build.
public struct DiagnosticReport: Error, Sendable {
  /// The faults in the order in which they were found.
  public private(set) var diagnostics: [Diagnostic] = []

  /// A report without faults.
  public init() {}

  /// A report of one fault.
  public init(_ fault: any Fault, at location: SourceLocation?, notes: [Note] = []) {
    add(fault, at: location, notes: notes)
  }

  /// Adds a fault.
  public mutating func add(_ fault: any Fault, at location: SourceLocation?, notes: [Note] = []) {
    diagnostics.append(Diagnostic(fault, at: location, notes: notes))
  }

  /// Adds all faults of another report.
  public mutating func add(_ report: DiagnosticReport) {
    diagnostics += report.diagnostics
  }

  /// Takes what a closure makes, or adds the faults that it throws.
  ///
  /// - Returns: What was made; `nil` if it was faulty.
  public mutating func collect<Made>(_ make: () throws(DiagnosticReport) -> Made) -> Made? {
    do throws(DiagnosticReport) {
      return try make()
    } catch {
      add(error)
      return nil
    }
  }

  /// Whether a fault stops the build.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }

  /// The faults by place, each once, with the notes of all the times that it was found.
  public var sorted: [Diagnostic] {
    diagnostics.sorted().reduce(into: []) { result, diagnostic in
      if let last = result.last?.joined(with: diagnostic) {
        result[result.count - 1] = last
      } else {
        result.append(diagnostic)
      }
    }
  }

  /// The same report with every warning as an error.
  public var strict: DiagnosticReport {
    var report = DiagnosticReport()
    report.diagnostics = diagnostics.map(\.asError)
    return report
  }

  /// The same faults at one place.
  public func moved(to location: SourceLocation) -> DiagnosticReport {
    diagnostics.reduce(into: DiagnosticReport()) { report, diagnostic in
      report.add(diagnostic.fault, at: location, notes: diagnostic.notes)
    }
  }

  /// Throws the report if it holds an error.
  public func throwIfErrors() throws(DiagnosticReport) {
    if hasErrors { throw self }
  }
}
