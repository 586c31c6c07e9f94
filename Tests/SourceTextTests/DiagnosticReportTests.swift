import SourceText
import Testing

struct DiagnosticReportTests {
  private struct Told: Fault {
    let code: String
    let severity: Severity
    let wording = Wording("something is wrong")
    let greekWording = Wording("κάτι είναι λάθος")

    init(_ code: String, _ severity: Severity = .error) {
      self.code = code
      self.severity = severity
    }
  }

  @Test func `faults are sorted by place, those in no file first, errors before warnings`() {
    let place = { SourceLocation(path: $0, line: $1, column: $2, text: nil) }
    var report = DiagnosticReport()
    report.add(Told("f"), at: place("b.md", 1, 1))
    report.add(Told("e"), at: place("a.md", 10, 1))
    report.add(Told("d"), at: place("a.md", 9, 8))
    report.add(Told("b", .warning), at: place("a.md", 9, 2))
    report.add(Told("c"), at: place("a.md", 9, 2))
    report.add(Told("a"), at: nil)
    #expect(report.sorted.map(\.fault.code) == ["a", "c", "b", "d", "e", "f"])
  }

  @Test func `a fault that was found several times is told once, with all its notes`() {
    var report = DiagnosticReport()
    for note in ["one", "two", "one", "two", "one"] {
      report.add(Told("a"), at: SourceLocation(path: "a.md"), notes: [Note(.page, note)])
    }
    report.add(Told("b"), at: SourceLocation(path: "a.md"))
    #expect(report.sorted.map(\.fault.code) == ["a", "b"])
    #expect(report.sorted[0].notes == [Note(.page, "one"), Note(.page, "two")])
  }

  @Test func `faults of one place that differ in a word are two`() {
    var report = DiagnosticReport()
    for code in ["a", "b"] { report.add(Told(code), at: SourceLocation(path: "a.md")) }
    report.add(Told("a", .warning), at: SourceLocation(path: "a.md"))
    #expect(report.sorted.count == 3)
  }
}
