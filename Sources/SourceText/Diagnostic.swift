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

  /// The fault with the notes of both; `nil` if another one is not the same but for its notes.
  func joined(with other: Diagnostic) -> Diagnostic? {
    guard isSame(as: other) else { return nil }
    let new = other.notes.filter { !notes.contains($0) }
    return Diagnostic(fault, at: location, notes: notes + new, severity: severity)
  }

  private func isSame(as other: Diagnostic) -> Bool {
    location == other.location && severity == other.severity && fault.rule == other.fault.rule
      && words == other.words
  }

  private var words: [String] {
    let wording = fault.wording
    return [fault.code, wording.sentence, wording.help ?? ""]
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
    if left.words != right.words { return left.words.lexicographicallyPrecedes(right.words) }
    let notes = [left, right].map {
      $0.notes.flatMap { [$0.label.rawValue, $0.text(in: .english)] }
    }
    return notes[0].lexicographicallyPrecedes(notes[1])
  }

  /// Faults are equal if a person reads the same.
  public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.isSame(as: right) && left.notes == right.notes
  }
}
