import SourceText

extension ToldFault {
  /// Reads the faults of a report as text, without its line of numbers.
  static func parse(text: String) -> [ToldFault] {
    var faults: [[Substring]] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" ") {
        faults[faults.count - 1].append(line)
      } else {
        faults.append([line])
      }
    }
    return faults.compactMap(ToldFault.init(lines:))
  }

  private init?(lines: [Substring]) {
    guard let head = lines.first?.wholeMatch(of: /(\w+)\[([^,\]]+)(?:, ([^\]]+))?\]: (.*)/) else {
      return nil
    }
    let notes = lines.compactMap { $0.wholeMatch(of: #/ += (.*)/#).map { String($0.output.1) } }
    let help = notes.last.flatMap { $0.wholeMatch(of: /help: (.*)/)?.output.1 }.map(String.init)
    let frame = lines.compactMap { $0.wholeMatch(of: #/ *\d*│ (.*)/#).map { String($0.output.1) } }
    self.init(
      severity: String(head.output.1),
      code: String(head.output.2),
      rule: head.output.3.map(String.init),
      sentence: String(head.output.4),
      place: lines.compactMap { $0.wholeMatch(of: #/ +┌─ (.*)/#)?.output.1 }.first.map(String.init),
      marked: frame.count == 2 ? Self.marked(by: frame[1], in: frame[0]) : nil,
      notes: help == nil ? notes : notes.dropLast(),
      help: help
    )
  }

  // The scalars that stand above the carets, column by column; what combines belongs to the letter
  // before it.
  private static func marked(by carets: String, in line: String) -> String {
    let indent = carets.prefix { $0 == " " }.count
    var column = 0
    var start = 0
    var marked = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let width = DisplayWidth.of(scalar)
      if width > 0 { start = column }
      if (indent..<carets.count).contains(start) { marked.append(scalar) }
      column += width
    }
    return String(marked)
  }
}
