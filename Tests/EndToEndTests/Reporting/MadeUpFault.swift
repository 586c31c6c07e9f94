import SourceText
import TestSupport

/// A fault of random words, Greek, wide and combining letters and the marks of JSON and URLs among
/// them.
struct MadeUpFault: Fault {
  let code: String
  let rule: String?
  let severity: Severity
  let wording: Wording

  /// The same words: they are in no language.
  var greekWording: Wording { wording }

  private static let words = [
    "Ο μισθός", "ήταν", "$51,280", "日本語", "e\u{301}tude", "😀", "🚀", "\"p90\"", "a\\b", "<b>",
    "&amp;",
    "[text](wage:a/b)", "60\u{A0}%", "ＡＢＣ", "한국", "`medain`", "= is", "│", "100 %",
  ]

  private init(_ random: inout RandomNumbers) {
    let number = Int.random(in: 0..<8, using: &random)
    code = "made-up-\(number)"
    rule = number.isMultiple(of: 3) ? "G-0\(number)" : nil
    severity = Bool.random(using: &random) ? .error : .warning
    let help = Bool.random(using: &random) ? Self.sentence(&random) : nil
    wording = Wording(Self.sentence(&random), help: help)
  }

  /// A report of some faults at random places, a few of them twice.
  static func report(seed: Int) -> DiagnosticReport {
    var random = RandomNumbers(seed: seed)
    var report = DiagnosticReport()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let fault = MadeUpFault(&random)
      let place = place(&random)
      let notes = (0..<Int.random(in: 0...2, using: &random)).map { _ in note(&random) }
      for _ in 0...Int.random(in: 0...1, using: &random) {
        report.add(fault, at: place, notes: notes)
      }
    }
    return report
  }

  private static func sentence(_ random: inout RandomNumbers) -> String {
    (0...Int.random(in: 0...5, using: &random)).compactMap { _ in
      words.randomElement(using: &random)
    }
    .joined(separator: " ")
  }

  private static func path(_ random: inout RandomNumbers) -> String {
    let names = ["a.md", "σύγκριση.md", "b c.md", "100%.md", "x:y.md", "日.csv"]
    return "Content/\(names.randomElement(using: &random) ?? "")"
  }

  private static func note(_ random: inout RandomNumbers) -> Note {
    let line = SourceLocation(path: path(&random), line: Int.random(in: 1...9, using: &random))
    return Note(
      Bool.random(using: &random) ? .data : .first,
      "\(line), \(sentence(&random))",
      at: Bool.random(using: &random) ? line : nil
    )
  }

  // A place of whole letters, so that no caret stands under half a one.
  private static func place(_ random: inout RandomNumbers) -> SourceLocation? {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return nil
    case 1: return SourceLocation(path: path(&random))
    case _: break
    }
    let line = (0..<Int.random(in: 1...9, using: &random)).map { _ in sentence(&random) }
      .joined(separator: " ")
    let letters = line.map { String($0).unicodeScalars.count }
    let start = Int.random(in: 0..<letters.count, using: &random)
    let length = Int.random(in: 1...12, using: &random)
    return SourceLocation(
      path: path(&random),
      line: Int.random(in: 1...12_000, using: &random),
      column: letters[..<start].reduce(1, +),
      text: line,
      length: letters[start...].prefix(length).reduce(0, +)
    )
  }
}
