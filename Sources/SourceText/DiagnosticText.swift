/// Faults as a person reads them in a terminal.
public struct DiagnosticText: Sendable {
  /// The most columns of a source line that a frame shows; longer lines are cut on both sides.
  public static let frameWidth = 96

  private let language: MessageLanguage

  /// Formats faults as plain text in a language.
  public init(in language: MessageLanguage = .english) {
    self.language = language
  }

  /// Every fault with its frame, a blank line between two.
  public func text(of report: DiagnosticReport) -> String {
    report.sorted.map(text(of:)).joined(separator: "\n")
  }

  /// One fault: heading, place, frame, notes and help, each on lines of its own.
  public func text(of diagnostic: Diagnostic) -> String {
    let wording = diagnostic.fault.wording(in: language)
    let margin = String(repeating: " ", count: gutterWidth(of: diagnostic.location))
    var lines = [heading(of: diagnostic, sentence: wording.sentence)]
    if let location = diagnostic.location {
      lines.append("\(margin)┌─ \(location)")
      lines += frame(of: location, margin: margin)
    }
    lines += diagnostic.notes.map { note in
      "\(margin)= \(note.label.word(in: language)): \(note.text(in: language))"
    }
    if let help = wording.help { lines.append("\(margin)= \(helpWord): \(help)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(of diagnostic: Diagnostic, sentence: String) -> String {
    let codes = [diagnostic.fault.code, diagnostic.fault.rule].compactMap(\.self)
    let severity = diagnostic.severity.word(in: language)
    return "\(severity)[\(codes.joined(separator: ", "))]: \(sentence)"
  }

  private var helpWord: String {
    switch language {
    case .english: "help"
    case .greek: "βοήθεια"
    }
  }

  private func gutterWidth(of location: SourceLocation?) -> Int {
    String(location?.line ?? 0).count + 1
  }

  private func frame(of location: SourceLocation, margin: String) -> [String] {
    guard let text = location.text else { return [] }
    let window = FrameWindow(of: location, in: Array(text.unicodeScalars), width: Self.frameWidth)
    return [
      "\(margin.dropLast(String(location.line).count))\(location.line)│ \(window.text)",
      "\(margin)│ \(window.carets)",
    ]
  }
}
