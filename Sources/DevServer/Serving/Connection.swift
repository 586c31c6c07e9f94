internal import FlyingSocks
internal import FoundationEssentials

/// A connection to a client, which may ask several things on it, one after the other.
struct Connection: Sendable {
  let socket: AsyncSocket
  let handler: SiteHandler
  let live: LiveSite
  let open: OpenConnections

  /// Answers until the client leaves, or has asked what ends a connection.
  func serve() async {
    defer { open.close(socket.socket) }
    var received: [UInt8] = []
    do {
      while let response = try await nextResponse(&received) {
        try await send(response.bytes)
        if case .events(let events) = response.body { return try await send(events) }
        if response.isLast { return }
      }
    } catch {
      // The client is gone, or was too slow.
    }
  }

  private func nextResponse(_ received: inout [UInt8]) async throws -> Response? {
    guard let end = try await endOfHead(&received) else {
      return Self.last(.text(.headTooLarge, "the head of the request is too large"))
    }
    let head = RequestHead(received[..<end])
    received.removeSubrange(..<end)
    guard let head else {
      return Self.last(.text(.badRequest, "this is no request of HTTP/1.1"))
    }
    let response = handler.response(to: head, from: client)
    // Nothing here reads a body, so what follows would be taken for a request.
    return head.keepsConnection && !head.hasBody ? response : Self.last(response)
  }

  // `nil` if it is too large.
  private func endOfHead(_ received: inout [UInt8]) async throws -> Int? {
    var searched = 0
    while true {
      if let end = RequestHead.end(in: received, searchingFrom: searched) {
        return end <= RequestHead.mostBytes ? end : nil
      }
      guard received.count <= RequestHead.mostBytes else { return nil }
      searched = received.count
      received += try await socket.read(atMost: 4_096)
    }
  }

  private func send(_ bytes: [UInt8]) async throws {
    let data = Data(bytes)
    var sent = 0
    // By pieces, so that a slow client is not taken for one that reads nothing.
    while sent < data.count {
      let end = min(data.count, sent + 1_048_576)
      try await socket.write(data[sent..<end])
      open.advance(socket.socket)
      sent = end
    }
  }

  private func send(_ events: PageEvents) async throws {
    var events = events
    let wakes = live.wakes()
    try await send(Array(events.next(handler).utf8))
    for await _ in wakes { try await send(Array(events.next(handler).utf8)) }
  }

  private var client: String? {
    switch try? socket.socket.remotePeer() {
    case .ip4(let address, _), .ip6(let address, _): address
    case .unix, nil: nil
    }
  }

  private static func last(_ response: Response) -> Response {
    var response = response
    response.isLast = true
    return response
  }
}
