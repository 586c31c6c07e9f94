internal import FlyingSocks
internal import Glibc

/// Where a server listens.
public struct ServerAddress: Hashable, Sendable {
  private enum Version {
    case four
    case six
  }

  /// The address in numbers, such as `127.0.0.1` or `::1`.
  public let host: String

  /// The port; 0 stands for any that is free.
  public let port: UInt16

  private let version: Version

  /// Takes an address of the network or `localhost`; `nil` if it is neither.
  public init?(host: String, port: UInt16) {
    let address = host == "localhost" ? "127.0.0.1" : host
    if (try? sockaddr_in.inet(ip4: address, port: port)) != nil {
      version = .four
    } else if (try? sockaddr_in6.inet6(ip6: address, port: port)) != nil {
      version = .six
    } else {
      return nil
    }
    self.host = address
    self.port = port
  }

  private init(_ other: ServerAddress, port: UInt16) {
    (host, version) = (other.host, other.version)
    self.port = port
  }

  /// The same address with another port.
  func at(port: UInt16) -> ServerAddress { ServerAddress(self, port: port) }

  /// Whether no other machine can reach it.
  public var isLoopback: Bool { host == "::1" || (version == .four && host.hasPrefix("127.")) }

  /// Where a browser on this machine finds it, such as `http://127.0.0.1:8000`.
  public var origin: String {
    let name =
      switch (version, host) {
      case (.four, "0.0.0.0"), (.six, "::"): "127.0.0.1"
      case (.four, _): host
      case (.six, _): "[\(host)]"
      }
    return "http://\(name):\(port)"
  }

  /// Opens a socket that listens here.
  func listen() throws -> Socket {
    switch version {
    case .four: try Self.listen(at: sockaddr_in.inet(ip4: host, port: port))
    case .six: try Self.listen(at: sockaddr_in6.inet6(ip6: host, port: port))
    }
  }

  private static func listen<Address: SocketAddress>(at address: Address) throws -> Socket {
    let socket = try Socket(domain: Int32(Address.family), type: .stream)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
    } catch {
      try? socket.close()
      throw error
    }
    // It closes the socket itself where it fails.
    try socket.listen()
    return socket
  }
}
