internal import Rendering
internal import SourceText

/// Faults as JSON, for programs: their number by severity, and each with all that a person reads.
struct DiagnosticJSON {
  private let faults: [Diagnostic]
  private let language: MessageLanguage

  /// Tells the faults of a report in a language, sorted, each once.
  init(_ report: DiagnosticReport, in language: MessageLanguage = .english) {
    faults = report.sorted
    self.language = language
  }

  /// The document; each fault stands on a line of its own.
  var file: [UInt8] {
    let errors = faults.count { $0.severity == .error }
    return JSONValue.object([
      ("errors", .number("\(errors)")),
      ("warnings", .number("\(faults.count - errors)")),
      ("diagnostics", .lines(faults.map(value))),
    ]).file
  }

  private func value(of diagnostic: Diagnostic) -> JSONValue {
    let wording = diagnostic.fault.wording(in: language)
    var members: [(String, JSONValue?)] = [
      ("code", .text(diagnostic.fault.code)),
      ("rule", diagnostic.fault.rule.map(JSONValue.text)),
      ("severity", .text(diagnostic.severity.rawValue)),
      ("message", .text(wording.sentence)),
    ]
    members += place(diagnostic.location)
    if !diagnostic.notes.isEmpty {
      members.append(("notes", .list(diagnostic.notes.map(value))))
    }
    members.append(("help", wording.help.map(JSONValue.text)))
    return object(members)
  }

  private func value(of note: Note) -> JSONValue {
    object(
      [("label", .text(note.label.rawValue)), ("text", .text(note.text(in: language)))]
        + place(note.location)
    )
  }

  // What is not known is left out, as for a file that is meant as a whole.
  private func place(_ location: SourceLocation?) -> [(String, JSONValue?)] {
    guard let location else { return [] }
    let number = { (value: Int) in value > 0 ? JSONValue.number("\(value)") : nil }
    return [
      ("path", .text(location.path)),
      ("line", number(location.line)),
      ("column", number(location.column)),
      ("length", number(location.column > 0 ? location.length : 0)),
      ("source", location.text.map(JSONValue.text)),
    ]
  }

  private func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }
}
