internal import ArgumentParser
internal import DevServer
internal import Glibc
internal import ProjectFiles
internal import SourceText

/// Serves the site to a browser while it is written.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves the site from memory and shows every change in the browser."
  )

  @OptionGroup var project: ProjectOptions

  @Option(
    help: "The address to listen at; 0.0.0.0 or :: to serve to other machines too.",
    completion: .list(["127.0.0.1", "::1", "0.0.0.0", "::"])
  )
  var host = "127.0.0.1"

  @Option(help: "The port; the next one that is free if it is taken, any that is free for 0.")
  var port: UInt16 = 8000

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(help: "Look at the files twice a second, where the system does not tell of changes.")
  var poll = false

  @OptionGroup var voice: VoiceOptions

  func validate() throws {
    guard ServerAddress(host: host, port: port) != nil else {
      throw ValidationError(
        "--host takes an address of this machine such as 127.0.0.1, ::1 or 0.0.0.0, or localhost"
      )
    }
  }

  func run() throws {
    let language = voice.messageLanguage
    let interruption = Interruption { number in
      Console().say(ServeSaying.stopped.text(in: language))
      _exit(128 + number)
    }
    defer { withExtendedLifetime(interruption) {} }
    do {
      try serve()
    } catch let report as DiagnosticReport {
      Console().show(report, in: language, colors: voice.colors, standing: .nothing)
      throw report.exitCode == ExitCode(2) ? ExitCode(2) : ExitCode(3)
    }
  }

  private func serve() throws {
    guard let address = ServerAddress(host: host, port: port) else { return }
    let live = LiveSite()
    // What is changed while the project is read for the first time is noticed too.
    var watch = FolderWatch(
      project.folder,
      folders: ["Content", "Templates", "Themes"],
      manner: poll ? .polling(nil) : .notified,
      isPassedOver: ProjectFolder.passesOver
    )
    var workshop = Workshop(project, live, voice)
    let started = ContinuousClock.now
    let site = try workshop.begin()
    let time = ContinuousClock.now - started
    let language = voice.messageLanguage
    let server = try SiteServer(live, at: address, language: language.rawValue)
    Task.detached {
      await server.run()
      Console().say(ServeSaying.ended.text(in: language))
      _exit(3)
    }
    let notice = ServeNotice(
      wanted: address,
      address: server.address,
      basePath: site?.basePath ?? "/",
      pages: site?.pages,
      time: time,
      manner: watch.manner
    )
    for saying in notice.sayings { Console().say(saying.text(in: language)) }
    if open { Browser.open(notice.url) { Console().say($0.text(in: language)) } }
    while let changes = watch.next() { try workshop.readAgain(after: changes) }
  }
}
