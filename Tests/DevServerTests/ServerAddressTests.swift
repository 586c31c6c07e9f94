import Testing

@testable import DevServer

struct ServerAddressTests {
  @Test(arguments: [
    ("127.0.0.1", "http://127.0.0.1:8000", true), ("localhost", "http://127.0.0.1:8000", true),
    ("127.1.2.3", "http://127.1.2.3:8000", true), ("::1", "http://[::1]:8000", true),
    ("0.0.0.0", "http://127.0.0.1:8000", false), ("::", "http://127.0.0.1:8000", false),
    ("192.0.2.1", "http://192.0.2.1:8000", false),
    ("2001:db8::7", "http://[2001:db8::7]:8000", false),
  ])
  func `a browser on this machine finds a server`(host: String, origin: String, isLoopback: Bool) {
    let address = ServerAddress(host: host, port: 8000)
    #expect(address?.origin == origin)
    #expect(address?.isLoopback == isLoopback)
  }

  @Test(arguments: ["", "example.org", "127.0.0", "127.0.0.1:80", "[::1]", "LOCALHOST"])
  func `a name is no address`(host: String) {
    #expect(ServerAddress(host: host, port: 8000) == nil)
  }
}
