internal import FlyingSocks
internal import Glibc
public import SourceText

/// Serves a site to browsers on this machine, or on others if that is asked for.
///
/// Of FlyingFox it takes the sockets alone: its HTTP server links libcurl, ends when a process has no
/// file left to open, and keeps a head of any length in memory.
public struct SiteServer: Sendable {
  // A build, too, has files open.
  private static let mostConnections = 2_048
  private static let pause = Duration.milliseconds(100)
  private static let pulse = Duration.seconds(10)
  private static let patience = Duration.seconds(30)

  /// Where it listens: the port may be a later one than was asked for.
  public let address: ServerAddress

  /// The connections to its clients.
  let connections = OpenConnections(most: Self.mostConnections, patience: Self.patience)

  private let socket: AsyncSocket
  private let pool: SocketPool<ePoll>
  private let handler: SiteHandler
  private let live: LiveSite

  /// Listens at an address, or at the next port that is free; nothing is answered before it runs.
  ///
  /// - Parameters:
  ///   - live: What is served.
  ///   - wanted: The address.
  ///   - language: The language of the reports, as a tag: `en` or `el`.
  /// - Throws: A report of why it cannot listen.
  public init(
    _ live: LiveSite,
    at wanted: ServerAddress,
    language: String
  ) throws(DiagnosticReport) {
    OpenFiles.raiseLimit(to: 2 * Self.mostConnections)
    let listener = try Listener(wanted)
    address = listener.address
    pool = .ePoll()
    do {
      socket = try AsyncSocket(socket: listener.socket, pool: pool)
    } catch {
      let fault = ServeFault.portRefused(address.port, reason: "\(error)")
      throw DiagnosticReport(fault, at: nil)
    }
    self.live = live
    handler = SiteHandler(
      live,
      hosts: HostRule(isOpen: !address.isLoopback),
      form: PageForm(nonce: Self.nonce(), language: language)
    )
  }

  /// Answers until the task is cancelled, or the system has no sockets.
  public func run() async {
    guard (try? await pool.prepare()) != nil else { return }
    await withTaskGroup { group in
      group.addTask { try? await pool.run() }
      group.addTask { await accept() }
      group.addTask { await beat() }
      await group.next()
      group.cancelAll()
    }
    try? socket.close()
  }

  private func accept() async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let client = try await socket.accept()
          guard connections.open(client.socket) else {
            try? client.close()
            continue
          }
          let connection = Connection(
            socket: client,
            handler: handler,
            live: live,
            open: connections
          )
          group.addTask { await connection.serve() }
        } catch SocketError.failed {
          // The client is gone already, or there is no file left to open for it.
          try? await Task.sleep(for: Self.pause)
        } catch {
          break
        }
      }
      group.cancelAll()
    }
  }

  // Who listens to events notices only by writing that the browser is gone.
  private func beat() async {
    while (try? await Task.sleep(for: Self.pulse)) != nil {
      live.wakeAll()
      connections.endIdle(at: .now)
    }
  }

  private static func nonce() -> String {
    (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
  }
}
