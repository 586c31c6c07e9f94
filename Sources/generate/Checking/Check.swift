internal import ArgumentParser
internal import CalendarDates
internal import Foundation
internal import SourceText

/// Looks through a site as a build does, and for what a build lets pass.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the site as a build does, and what is unused, missing or out of date.",
    discussion: """
      Writes nothing. Beside all faults of a build it tells of data, texts, templates and files that \
      nothing uses, of pages that a language lacks, of pages gone over before their data were \
      fetched, of data that newer ones have followed, and of an `as-of` that is long past. --links \
      asks other sites, with curl: one question at a time to each, and eight sites at once.

      Exit codes: 0 no error; 1 faults, with --strict also those that are told as warnings; 2 wrong \
      usage, or no project here.
      """
  )

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Ask other sites whether the links to them lead to something.")
  var links = false

  @Option(help: "The day on which the site is looked at, such as 2026-11-23; today if not given.")
  var today: String?

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let watch = BuildWatch(language: reporting.voice.messageLanguage)
    let interruption = Interruption(watch)
    defer { withExtendedLifetime(interruption) {} }
    let day = try day()
    try reporting.reporter.run(isStrict: project.strict) { report in
      let started = ContinuousClock.now
      let build = try SiteBuild(project, watch: watch)
      reporting.reporter.explain(.outline(build.outline))
      let result = try build.check()
      let look = try SiteLook(build, BoundTexts(project))
      var found = look.report(on: day)
      if links { found.add(try look.deadLinks()) }
      if project.strict { try found.strict.throwIfErrors() }
      report.add(result.warnings)
      report.add(found)
      return .checked(
        pages: result.pages,
        links: links ? look.externalLinks : nil,
        after: ContinuousClock.now - started
      )
    }
  }

  private func day() throws -> Day {
    guard let today else { return try Day.today() }
    guard let day = Day(today) else {
      throw ValidationError("--today takes a day such as 2026-11-23")
    }
    return day
  }
}
