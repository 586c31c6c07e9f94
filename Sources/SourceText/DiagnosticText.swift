/// Faults as a person reads them in a terminal.
public struct DiagnosticText: Sendable {
  /// The most columns of a source line that a frame shows; longer lines are cut on both sides.
  public static let frameWidth = 96

  private let language: MessageLanguage
  private let colors: TextColors

  /// Formats faults as text in a language.
  public init(in language: MessageLanguage = .english, colors: TextColors = .none) {
    self.language = language
    self.colors = colors
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
      lines.append("\(margin)\(frame("┌─")) \(ShownText.of("\(location)"))")
      lines += excerpt(of: location, margin: margin, severity: diagnostic.severity)
    }
    lines += diagnostic.notes.map { note in
      line(note.label.word(in: language), note.text(in: language), margin)
    }
    if let help = wording.help { lines.append(line(helpWord, help, margin)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(of diagnostic: Diagnostic, sentence: String) -> String {
    let codes = [diagnostic.fault.code, diagnostic.fault.rule].compactMap(\.self)
    let severity = diagnostic.severity.word(in: language)
    return colors.paint(
      "\(severity)[\(codes.joined(separator: ", "))]",
      as: .severity(diagnostic.severity)
    ) + colors.paint(": \(ShownText.of(sentence))", as: .sentence)
  }

  private func line(_ label: String, _ text: String, _ margin: String) -> String {
    "\(margin)\(frame("= \(label):")) \(ShownText.of(text))"
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

  private func excerpt(
    of location: SourceLocation,
    margin: String,
    severity: Severity
  ) -> [String] {
    guard let text = location.text else { return [] }
    let window = FrameWindow(of: location, in: text, width: Self.frameWidth)
    let number = "\(margin.dropLast(String(location.line).count))\(location.line)│"
    let carets = colors.paint(window.carets, as: .severity(severity))
    return [
      "\(frame(number)) \(window.text)",
      "\(margin)\(frame("│")) \(window.indent)\(carets)",
    ]
  }

  private func frame(_ text: String) -> String {
    colors.paint(text, as: .frame)
  }
}
