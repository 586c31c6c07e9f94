internal import ArgumentParser
internal import CalendarDates
internal import Foundation

/// Writes the manual page.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the manual page of this command, to be read by man.",
    discussion: "generate manual > /usr/local/share/man/man1/generate.1"
  )

  @Option(help: "The day that the page bears; today unless given.", transform: Day.init(argument:))
  var date: Day?

  func run() throws {
    let help = Data(Generate._dumpHelp().utf8)
    let tool = try JSONDecoder().decode(ToolDescription.self, from: help)
    let day = try date ?? Day.today()
    let page = ManualPage(of: tool.command, version: Generate.version, date: day)
    Console().give(Array(page.text.utf8))
  }
}
