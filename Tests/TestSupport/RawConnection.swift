internal import Foundation

/// A connection to a server on this machine on which a test says whatever it likes.
public struct RawConnection: ~Copyable, Sendable {
  /// Nothing came in time, or the other side has ended the connection before.
  public struct Silence: Error {
    /// What was received until then.
    public let received: String
  }

  private let descriptor: Int32

  /// Connects to a port of 127.0.0.1.
  public init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let result = unsafe withUnsafeBytes(of: &address) { bytes in
      unsafe connect(
        descriptor,
        bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self),
        socklen_t(bytes.count)
      )
    }
    guard descriptor >= 0, result == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit { close(descriptor) }

  /// Sends a text.
  public func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Sends a request by GET and waits for the whole answer.
  public func get(_ path: String, fields: [String] = []) throws -> RawResponse {
    send(
      (["GET \(path) HTTP/1.1", "Host: localhost"] + fields).joined(separator: "\r\n") + "\r\n\r\n"
    )
    return try response()
  }

  /// Waits for an answer with its body.
  public func response() throws -> RawResponse {
    var received: [UInt8] = []
    while true {
      if let response = RawResponse(received) { return response }
      received += try receive(after: received)
    }
  }

  /// Waits until what is received holds a text, and returns all of it.
  public func receive(until text: String) throws -> String {
    var received: [UInt8] = []
    while true {
      let all = String(decoding: received, as: UTF8.self)
      if all.contains(text) { return all }
      received += try receive(after: received)
    }
  }

  /// Waits until the other side ends the connection, and returns what it sent before.
  public func receiveAll() throws -> String {
    var received: [UInt8] = []
    while let bytes = try next(after: received) { received += bytes }
    return String(decoding: received, as: UTF8.self)
  }

  private func receive(after received: [UInt8]) throws -> [UInt8] {
    guard let bytes = try next(after: received) else {
      throw Silence(received: String(decoding: received, as: UTF8.self))
    }
    return bytes
  }

  private func next(after received: [UInt8]) throws -> [UInt8]? {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&request, 1, 20_000) > 0 else {
      throw Silence(received: String(decoding: received, as: UTF8.self))
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
