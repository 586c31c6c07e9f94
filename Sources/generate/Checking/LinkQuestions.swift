internal import Foundation

/// Asks other sites whether the addresses of links lead to something, with curl: it speaks TLS, and the
/// program itself needs no library for that.
///
/// One question at a time goes to each host, to eight hosts at once. The head of a page is asked for
/// first, and its beginning where that is refused.
struct LinkQuestions {
  private static let mostHosts = 8
  private static let mostLinksPerProcess = 100

  // A server that answers so is there, and does not want to be asked by programs.
  private static let reserved: Set<Int> = [401, 403, 407, 429]

  private let curl: URL

  /// What is asked for.
  private enum Part {
    case head
    case beginning
  }

  /// A process that asks one host, and what it was given.
  private struct Asking {
    let process: Process
    let output: Pipe
    let urls: [String]
  }

  /// Finds curl; `nil` if it is in no folder of PATH.
  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/curl" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    curl = URL(filePath: path)
  }

  /// The addresses that lead to nothing, in their order, each with the reason.
  func deadLinks(among urls: [String]) -> [(url: String, reason: String)] {
    let doubtful = ask(urls, for: .head)
    let dead = ask(urls.filter { doubtful[$0] != nil }, for: .beginning)
    return urls.compactMap { url in dead[url].map { (url, $0) } }
  }

  // The reasons by address; those that lead to something are left out.
  private func ask(_ urls: [String], for part: Part) -> [String: String] {
    var reasons: [String: String] = [:]
    var waiting = Self.hosts(of: urls)[...]
    var running: [(asking: Asking, rest: ArraySlice<String>)] = []
    while !waiting.isEmpty || !running.isEmpty {
      while running.count < Self.mostHosts, let host = waiting.popFirst() {
        ask(host[...], part, &running, &reasons)
      }
      guard !running.isEmpty else { continue }
      let (asking, rest) = running.removeFirst()
      finish(asking, &reasons)
      ask(rest, part, &running, &reasons)
    }
    return reasons
  }

  // Starts to ask a host for the first of its links; the rest waits until that is answered.
  private func ask(
    _ urls: ArraySlice<String>,
    _ part: Part,
    _ running: inout [(asking: Asking, rest: ArraySlice<String>)],
    _ reasons: inout [String: String]
  ) {
    guard !urls.isEmpty else { return }
    let first = Array(urls.prefix(Self.mostLinksPerProcess))
    if let asking = start(first, part) {
      running.append((asking, urls.dropFirst(first.count)))
    } else {
      for url in urls { reasons[url] = "curl" }
    }
  }

  private static func hosts(of urls: [String]) -> [[String]] {
    let hosts = Dictionary(grouping: urls) { URL(string: $0)?.host ?? "" }
    return hosts.sorted { $0.key < $1.key }.map(\.value)
  }

  private func start(_ urls: [String], _ part: Part) -> Asking? {
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = curl
    // Nothing of the person's own settings.
    process.arguments = ["-q", "--config", "-"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(Self.settings(urls, part).utf8))
      try input.fileHandleForWriting.close()
    } catch {
      return nil
    }
    return Asking(process: process, output: output, urls: urls)
  }

  private static func settings(_ urls: [String], _ part: Part) -> String {
    let shared = """
      silent
      location
      globoff
      max-redirs = 10
      connect-timeout = 10
      max-time = 30
      proto = "=http,https"
      proto-redir = "=http,https"
      user-agent = "Mozilla/5.0 (compatible; Synkrisis)"
      write-out = "%{urlnum}\\t%{http_code}\\t%{errormsg}\\n"

      """
    let question = part == .head ? "head\n" : "range = \"0-1023\"\nmax-filesize = 10000000\n"
    let places = urls.map { url in
      let quoted = url.filter { !$0.isNewline }.replacing("\\", with: "\\\\")
        .replacing("\"", with: "\\\"")
      return "url = \"\(quoted)\"\noutput = \"/dev/null\"\n"
    }
    return shared + question + places.joined()
  }

  private func finish(_ asking: Asking, _ reasons: inout [String: String]) {
    let data = (try? asking.output.fileHandleForReading.readToEnd()) ?? Data()
    asking.process.waitUntilExit()
    var answered: Set<Int> = []
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let number = Int(fields[0]), let status = Int(fields[1]),
        asking.urls.indices.contains(number)
      else { continue }
      answered.insert(number)
      if (200..<400).contains(status) || Self.reserved.contains(status) { continue }
      reasons[asking.urls[number]] = status == 0 ? String(fields[2]) : "HTTP \(status)"
    }
    for (number, url) in asking.urls.enumerated() where !answered.contains(number) {
      reasons[url] = "curl"
    }
  }
}
