import Foundation

extension ToldFault {
  private struct Document: Decodable {
    let errors: Int
    let warnings: Int
    let diagnostics: [Fault]
  }

  private struct Fault: Decodable {
    let code: String
    let rule: String?
    let severity: String
    let message: String
    let path: String?
    let line: Int?
    let column: Int?
    let length: Int?
    let source: String?
    let notes: [Note]?
    let help: String?
  }

  private struct Note: Decodable {
    let label: String
    let text: String
  }

  /// Reads the faults of a report as JSON, and expects that it counts them.
  static func parse(json: Data) throws -> [ToldFault] {
    let document = try JSONDecoder().decode(Document.self, from: json)
    let errors = document.diagnostics.count { $0.severity == "error" }
    guard errors == document.errors,
      document.diagnostics.count == document.errors + document.warnings
    else { throw CocoaError(.fileReadCorruptFile) }
    return document.diagnostics.map(ToldFault.init)
  }

  private init(_ fault: Fault) {
    self.init(
      severity: fault.severity,
      code: fault.code,
      rule: fault.rule,
      sentence: fault.message,
      place: fault.path.map { Self.place($0, fault.line, fault.column) },
      marked: Self.marked(in: fault.source, from: fault.column, to: fault.length),
      notes: (fault.notes ?? []).map { "\($0.label): \($0.text)" },
      help: fault.help
    )
  }

  /// A place as it is written.
  static func place(_ path: String, _ line: Int?, _ column: Int?) -> String {
    ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  /// So many scalars of a line from a column on.
  static func marked(in line: String?, from column: Int?, to length: Int?) -> String? {
    guard let line, let column, let length else { return nil }
    return String(
      String.UnicodeScalarView(line.unicodeScalars.dropFirst(column - 1).prefix(length))
    )
  }
}
