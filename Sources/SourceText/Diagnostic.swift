/// One fault of a build: what it is, where it is and what to do about it.
public struct Diagnostic: Sendable {
  /// The facts.
  public let fault: any Fault

  /// Where it is; `nil` if it is in no file.
  public let location: SourceLocation?

  /// Related facts, in the order in which they are shown.
  public let notes: [Note]

  /// How much it weighs here: what the fault says, or an error under `--strict`.
  public let severity: Severity

  /// Reports a fault at a place.
  public init(_ fault: any Fault, at location: SourceLocation?, notes: [Note] = []) {
    self.init(fault, at: location, notes: notes, severity: fault.severity)
  }

  private init(
    _ fault: any Fault,
    at location: SourceLocation?,
    notes: [Note],
    severity: Severity
  ) {
    self.fault = fault
    self.location = location
    self.notes = notes
    self.severity = severity
  }

  /// The same fault as an error.
  public var asError: Diagnostic {
    Diagnostic(fault, at: location, notes: notes, severity: .error)
  }
}

extension Diagnostic: Comparable {
  /// Faults are ordered by place, those in no file first; at one place errors come first.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location {
      guard let leftPlace = left.location else { return true }
      guard let rightPlace = right.location else { return false }
      if leftPlace < rightPlace { return true }
      if rightPlace < leftPlace { return false }
    }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.fault.code, left.fault.wording.sentence)
      < (right.fault.code, right.fault.wording.sentence)
  }

  /// Faults are equal if a person reads the same.
  public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.fault.code == right.fault.code && left.location == right.location
      && left.fault.wording == right.fault.wording && left.notes == right.notes
      && left.severity == right.severity
  }
}
