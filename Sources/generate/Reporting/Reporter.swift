internal import ArgumentParser
internal import DataImport
internal import ProjectFiles
internal import SourceText

/// Shows the faults that a command finds, all at once when it ends.
struct Reporter {
  private let format: ReportFormat
  private let voice: VoiceOptions
  private let standing: Standing
  private let console = Console()

  /// Shows faults in a format; `voice` decides on their colours and on what else is said, and the last
  /// line tells what stands where there are errors.
  init(format: ReportFormat, voice: VoiceOptions, standing: Standing = .output) {
    self.format = format
    self.voice = voice
    self.standing = standing
  }

  /// Runs what a command does, shows all its faults and ends with the exit code that they ask for.
  ///
  /// - Parameters:
  ///   - isStrict: Whether warnings count as errors once there is an error.
  ///   - body: Does the work, adds what it doubts to the report, and returns what is said at the end.
  /// - Throws: The exit code, once the faults were shown; wrong usage as it came.
  func run(isStrict: Bool = false, _ body: (inout DiagnosticReport) throws -> Saying?) throws {
    var report = DiagnosticReport()
    do {
      let summary = try body(&report)
      show(report)
      if let summary { say(summary) }
    } catch let faults as DiagnosticReport {
      report.add(faults)
      show(isStrict ? report.strict : report)
      throw faults.exitCode
    } catch let fault as OutputFault {
      try refuse(fault, after: report)
    } catch let fault as ImportFault {
      try refuse(fault, after: report)
    }
  }

  /// Says what was done, unless nothing but faults is to be said.
  func say(_ saying: Saying) {
    if !voice.quiet { console.say(saying.text(in: voice.messageLanguage)) }
  }

  /// Says what only those read who want to know more.
  func explain(_ saying: Saying) {
    if voice.verbose { console.say(saying.text(in: voice.messageLanguage)) }
  }

  private func refuse(_ fault: any Fault, after report: DiagnosticReport) throws -> Never {
    var report = report
    report.add(fault, at: nil)
    show(report)
    throw ExitCode(3)
  }

  private func show(_ report: DiagnosticReport) {
    let language = voice.messageLanguage
    switch format {
    case .text:
      console.show(report, in: language, colors: voice.colors, standing: standing)
      if voice.verbose { sayMeanings(of: report) }
    case .json: console.give(DiagnosticJSON(report, in: language).file)
    case .sarif: console.give(DiagnosticSARIF(report, in: language).file)
    }
  }

  private func sayMeanings(of report: DiagnosticReport) {
    let codes = Set(report.diagnostics.map(\.fault.code))
    for explanation in Explanation.all where codes.contains(explanation.code) {
      console.say("\(explanation.code): \(explanation.meaning(in: voice.messageLanguage))")
    }
  }
}
