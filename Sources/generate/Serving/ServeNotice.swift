internal import DevServer

/// What is said when a site begins to be served.
struct ServeNotice {
  /// Where it was to listen.
  let wanted: ServerAddress

  /// Where it listens.
  let address: ServerAddress

  /// The path below which the site stands.
  let basePath: String

  /// How many pages there are; `nil` if the project has faults.
  let pages: Int?

  /// How long the project took to be read.
  let time: Duration

  /// How changes are noticed.
  let manner: FolderWatch.Manner

  /// Where the site is to be seen.
  var url: String { address.origin + basePath }

  /// What a person would not expect, and at last where the site is.
  var sayings: [ServeSaying] { [taken, watching, open].compactMap(\.self) + [serving] }

  private var serving: ServeSaying {
    pages.map { .serving(pages: $0, after: time, url: url) } ?? .servingReport(url: url)
  }

  private var taken: ServeSaying? {
    guard wanted.port != 0, wanted.port != address.port else { return nil }
    return .taken(wanted.port, used: address.port)
  }

  private var watching: ServeSaying? {
    switch manner {
    case .notified: nil
    case .polling(let error): .polling(error)
    }
  }

  private var open: ServeSaying? {
    address.isLoopback ? nil : .open(address.port)
  }
}
