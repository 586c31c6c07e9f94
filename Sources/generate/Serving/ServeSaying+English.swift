internal import DevServer
internal import SourceText

extension ServeSaying {
  /// The words in English.
  var english: String {
    switch self {
    case .serving(let pages, let duration, let url):
      "Serving \(Self.number(pages)) page\(pages == 1 ? "" : "s"), read in "
        + "\(Self.seconds(duration)), at \(url); Ctrl-C ends it"
    case .servingReport(let url): "Serving the report at \(url); Ctrl-C ends it"
    case .taken(let port, let used): "Port \(port) is taken; port \(used) is used"
    case .open(let port): "Whoever reaches port \(port) of this machine can read the site"
    case .polling(nil): "Changes are looked for twice a second"
    case .polling(let error?):
      "Changes are looked for twice a second, since the system does not tell of them: "
        + Self.reason(error)
    case .readAgain(let duration, let paths):
      "Read again in \(Self.seconds(duration)): \(Self.files(paths))"
    case .changed(let paths): "Changed: \(Self.files(paths))"
    case .noBrowser(let opener, let url): "`\(opener)` opens no browser here: open \(url) yourself"
    case .stopped: "Stopped"
    case .ended: "The server has ended: the system gives it no sockets"
    }
  }

  private static func reason(_ error: WatchError) -> String {
    switch error {
    case .watchesUsed: "all of fs.inotify.max_user_watches are in use"
    case .instancesUsed: "all of fs.inotify.max_user_instances are in use"
    case .other(let reason): reason
    }
  }

  private static func files(_ paths: [String]) -> String {
    let first = paths.first ?? ""
    return paths.count < 2 ? first : "\(first) and \(number(paths.count - 1)) more"
  }

  private static func number(_ number: Int) -> String { MessageLanguage.english.number(number) }

  private static func seconds(_ duration: Duration) -> String {
    MessageLanguage.english.seconds(duration)
  }
}
