internal import FlyingSocks
internal import Glibc
internal import SourceText

/// A socket that listens at the first port that is free.
struct Listener {
  private static let mostPorts: UInt16 = 100

  /// The socket.
  let socket: Socket

  /// Where it listens.
  let address: ServerAddress

  /// Listens at an address, or at the next port that is free.
  init(_ wanted: ServerAddress) throws(DiagnosticReport) {
    let last = UInt16(clamping: Int(wanted.port) + Int(Self.mostPorts) - 1)
    for port in wanted.port...last {
      let address = wanted.at(port: port)
      guard let socket = try Self.socket(at: address) else { continue }
      // What is answered is small or in one piece: waiting for more would only delay it.
      try? socket.setValue(
        true,
        for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
      )
      self.socket = socket
      self.address = wanted.at(port: Self.port(of: socket) ?? port)
      return
    }
    throw DiagnosticReport(ServeFault.portsTaken(wanted.port...last), at: nil)
  }

  // `nil` where another program listens.
  private static func socket(at address: ServerAddress) throws(DiagnosticReport) -> Socket? {
    do {
      return try address.listen()
    } catch SocketError.failed(_, EADDRINUSE, _) {
      return nil
    } catch SocketError.failed(_, EADDRNOTAVAIL, _) {
      throw DiagnosticReport(ServeFault.noSuchAddress(address.host), at: nil)
    } catch SocketError.failed(_, _, let reason) {
      throw DiagnosticReport(ServeFault.portRefused(address.port, reason: reason), at: nil)
    } catch {
      throw DiagnosticReport(ServeFault.portRefused(address.port, reason: "\(error)"), at: nil)
    }
  }

  private static func port(of socket: Socket) -> UInt16? {
    switch try? socket.sockname() {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix, nil: nil
    }
  }
}
