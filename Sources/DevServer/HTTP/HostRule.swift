/// By which names a server may be called, and from where.
///
/// A page of the web may let its own name stand for this machine (DNS rebinding) and read what is
/// served here as if it were its own. Such a request carries that name in its field `Host`; a number
/// cannot be made to stand for another.
struct HostRule: Hashable, Sendable {
  /// Whether other machines may ask too.
  let isOpen: Bool

  /// Whether a request with this field `Host` is meant for this server.
  func allows(host: String) -> Bool {
    guard let name = Self.name(of: host.lowercased()) else { return false }
    if name == "localhost" || name.hasSuffix(".localhost") { return true }
    return isOpen ? Self.isAddress(name) : Self.isLoopback(name)
  }

  /// Whether a client at this address may ask.
  func allows(client address: String) -> Bool {
    let mapped = "::ffff:"
    let plain = address.hasPrefix(mapped) ? String(address.dropFirst(mapped.count)) : address
    return isOpen || Self.isLoopback(plain) || Self.isLoopback("[\(plain)]")
  }

  // The name without its port; an address of version 6 keeps its brackets.
  private static func name(of host: String) -> String? {
    let end = host.hasPrefix("[") ? host.firstIndex(of: "]").map(host.index(after:)) : nil
    let name = end.map { host[..<$0] } ?? host.prefix { $0 != ":" }
    let port = host[name.endIndex...]
    guard port.isEmpty || (port.hasPrefix(":") && port.dropFirst().utf8.allSatisfy(isDigit)) else {
      return nil
    }
    return String(name)
  }

  private static func isLoopback(_ name: String) -> Bool {
    name == "[::1]" || octets(of: name)?.first == 127
  }

  private static func isAddress(_ name: String) -> Bool {
    if octets(of: name) != nil { return true }
    return name.hasPrefix("[") && name.hasSuffix("]")
      && name.dropFirst().dropLast().utf8.allSatisfy { isHexDigit($0) || ":.".utf8.contains($0) }
  }

  private static func octets(of name: String) -> [UInt8]? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let octets = parts.compactMap { $0.utf8.allSatisfy(isDigit) ? UInt8($0) : nil }
    return parts.count == 4 && octets.count == 4 ? octets : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x66).contains(byte)
  }
}
