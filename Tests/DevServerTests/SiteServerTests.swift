import Dispatch
import FlyingSocks
import Foundation
import TestSupport
import Testing

@testable import DevServer

/// The server over real connections.
@Suite(.serialized) struct SiteServerTests {
  private let live = LiveSite()

  private static func address(port: UInt16 = 0) throws -> ServerAddress {
    try #require(ServerAddress(host: "127.0.0.1", port: port))
  }

  // Runs a server on a free port while a test asks it.
  private func serve(_ body: @Sendable (_ port: UInt16) async throws -> Void) async throws {
    let server = try SiteServer(live, at: Self.address(), language: "en")
    let running = Task(executorPreference: ServerExecutor()) { await server.run() }
    defer { running.cancel() }
    try await body(server.address.port)
  }

  @Test func `a connection answers one request after the other, and several at once`() async throws
  {
    live.show(SampleSite())
    try await serve { port in
      let connection = try RawConnection(port: port)
      #expect(try connection.get("/").body.hasPrefix("<body>Home<script"))
      #expect(try connection.get("/about/").status == 200)
      let request = "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n"
      connection.send(request + request.replacing("GET", with: "HEAD"))
      let both = try connection.receive(until: "</script>\n</body>HTTP/1.1 404 Not Found\r\n")
      #expect(both.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
    }
  }

  @Test func `a request that comes byte by byte is answered`() async throws {
    live.show(SampleSite())
    try await serve { port in
      let connection = try RawConnection(port: port)
      for byte in "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n" { connection.send(String(byte)) }
      #expect(try connection.response().status == 200)
    }
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "200 OK"),
    ("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n", "200 OK"),
    ("rubbish\r\n\r\n", "400 Bad Request"),
    ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}", "405 Method Not Allowed"),
    (
      "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "x", count: 40_000))\r\n\r\n",
      "431 Request Header Fields Too Large"
    ),
  ])
  func `a connection ends after what ends it`(request: String, status: String) async throws {
    live.show(SampleSite())
    try await serve { port in
      let connection = try RawConnection(port: port)
      connection.send(request)
      let answer = try connection.receiveAll()
      #expect(answer.hasPrefix("HTTP/1.1 \(status)\r\n"))
      #expect(answer.contains("\r\nConnection: close\r\n"))
    }
  }

  @Test func `a port that is taken is passed over for the next one`() throws {
    let first = try SiteServer(live, at: Self.address(), language: "en")
    let second = try SiteServer(live, at: Self.address(port: first.address.port), language: "en")
    #expect(second.address.port > first.address.port)
  }

  @Test func `an address that this machine does not have is refused`() throws {
    let address = try #require(ServerAddress(host: "192.0.2.1", port: 0))
    #expect(throws: (any Error).self) { try SiteServer(live, at: address, language: "en") }
  }

  @Test func `a browser hears of a change at once`() async throws {
    live.show(SampleSite())
    try await serve { port in
      let connection = try RawConnection(port: port)
      let tag = EntityTag(of: Array("<body>Home</body>".utf8)).text
      connection.send(
        "GET /.generate/events?page=%2F&state=1.\(tag) HTTP/1.1\r\nHost: localhost\r\n\r\n"
      )
      let start = try connection.receive(until: "event: whole\n")
      #expect(start.contains("\r\nContent-Type: text/event-stream\r\n"))
      var changed = SampleSite()
      changed.files["index.html"] = "<body>Changed</body>"
      live.show(changed)
      #expect(try connection.receive(until: "\n\n").hasPrefix("event: reload\n"))
    }
  }

  @Test func `clients that ask nothing or read nothing are left after a while`() async throws {
    var site = SampleSite()
    site.files["large.bin"] = String(repeating: "x", count: 20_000_000)
    live.show(site)
    let server = try SiteServer(live, at: Self.address(), language: "en")
    let running = Task(executorPreference: ServerExecutor()) { await server.run() }
    defer { running.cancel() }
    let silent = try RawConnection(port: server.address.port)
    let deaf = try RawConnection(port: server.address.port)
    deaf.send("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
    silent.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HT")
    _ = try silent.response()
    server.connections.endIdle(at: .now)
    silent.send("TP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(try silent.response().status == 200)
    server.connections.endIdle(at: .now + .seconds(60))
    #expect(try silent.receiveAll().isEmpty)
    #expect(try deaf.receiveAll().utf8.count < 20_000_000)
  }

  @Test func `more clients than there may be are turned away`() throws {
    let connections = OpenConnections(most: 1, patience: .seconds(1))
    let (first, second) = (Socket(file: .init(rawValue: -7)), Socket(file: .init(rawValue: -8)))
    #expect(connections.open(first))
    #expect(!connections.open(second))
    connections.close(first)
    #expect(connections.open(second))
  }

  @Test func `many clients are served while others ask nothing and read nothing`() async throws {
    var site = SampleSite()
    site.files["large.bin"] = String(repeating: "x", count: 20_000_000)
    live.show(site)
    try await serve { port in
      let silent = try (0..<200).map { _ in Held(try RawConnection(port: port)) }
      let deaf = try (0..<20).map { _ in Held(try RawConnection(port: port)) }
      for client in deaf {
        client.connection.send("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
      }
      let listening = try (0..<200).map { _ in Held(try RawConnection(port: port)) }
      for client in listening {
        client.connection.send("GET /.generate/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
      }
      for client in listening { _ = try client.connection.receive(until: "event: ") }
      for client in silent { #expect(try client.connection.get("/").status == 200) }
    }
  }
}

/// Keeps a connection open.
private final class Held: Sendable {
  let connection: RawConnection

  init(_ connection: consuming RawConnection) {
    self.connection = connection
  }
}

/// Threads of the server's own, for tests wait on those that all tasks share.
private final class ServerExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "server", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
