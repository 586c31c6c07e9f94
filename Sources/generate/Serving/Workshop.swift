internal import ArgumentParser
internal import DevServer
internal import SourceText

/// Reads a project again whenever it changed, shows browsers what came of it, and says so.
struct Workshop {
  private let options: ProjectOptions
  private let live: LiveSite
  private let voice: VoiceOptions
  private let console = Console()

  // The last site of which no fault is known.
  private var good: ServedBuild?
  // Whether what was read last is what is served.
  private var isServed = false
  private var warnings: [Diagnostic] = []

  /// Prepares to read a project.
  init(_ options: ProjectOptions, _ live: LiveSite, _ voice: VoiceOptions) {
    self.options = options
    self.live = live
    self.voice = voice
  }

  /// Reads the project for the first time.
  ///
  /// - Returns: The site; `nil` if it has faults, which are served instead.
  /// - Throws: A report if there is no project.
  mutating func begin() throws -> ServedBuild? {
    do {
      let site = try read()
      try site.checkPages()
      live.show(site)
      isServed = true
      good = site
      return site
    } catch let report as DiagnosticReport {
      guard report.exitCode != ExitCode(2) else { throw report }
      refuse(report)
      return nil
    }
  }

  /// Reads the project again.
  ///
  /// - Parameter changes: The paths of the files that changed.
  /// - Throws: What is no fault of the project.
  mutating func readAgain(after changes: [String]) throws {
    let started = ContinuousClock.now
    let hasOnlyStyles = isServed && changes.allSatisfy { $0.hasSuffix(".css") }
    do {
      let site = try read()
      // Whoever looks at a page sees it at once, while the others are being checked.
      if hasOnlyStyles { live.restyle(site) } else { live.show(site) }
      isServed = true
      let time = ContinuousClock.now - started
      try site.checkPages()
      good = site
      say(.readAgain(after: time, changes))
    } catch let report as DiagnosticReport {
      say(.changed(changes))
      refuse(report)
    }
  }

  private mutating func read() throws -> ServedBuild {
    isServed = false
    let build = try SiteBuild(options, watch: BuildWatch())
    if voice.verbose { console.say(Saying.outline(build.outline).text(in: voice.messageLanguage)) }
    // What was said is not said again after every change.
    let found = build.report.sorted
    if found != warnings { show(build.report, standing: .output) }
    warnings = found
    return ServedBuild(build, language: voice.messageLanguage)
  }

  private mutating func refuse(_ report: DiagnosticReport) {
    let standing = good == nil ? Standing.noSiteYet : .lastGoodSite
    if let report = FaultReport(report, standing: standing, in: voice.messageLanguage) {
      if isServed { live.show(report, over: good) } else { live.show(report) }
    }
    isServed = false
    show(report, standing: standing)
    warnings = []
  }

  private func show(_ report: DiagnosticReport, standing: Standing) {
    console.show(report, in: voice.messageLanguage, colors: voice.colors, standing: standing)
  }

  private func say(_ saying: ServeSaying) {
    if !voice.quiet { console.say(saying.text(in: voice.messageLanguage)) }
  }
}
