import Testing

@testable import DevServer

struct HostRuleTests {
  @Test(arguments: [
    "localhost", "localhost:8000", "LOCALHOST", "site.localhost:80", "127.0.0.1", "127.0.0.1:8001",
    "127.1.2.3", "[::1]", "[::1]:8000",
  ])
  func `the names of this machine are allowed`(host: String) {
    #expect(HostRule(isOpen: false).allows(host: host))
    #expect(HostRule(isOpen: true).allows(host: host))
  }

  @Test(arguments: [
    "", "evil.example", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example",
    "notlocalhost", "127.0.0.1:8000:9", "127.0.0.1:80a", "[::1]x", "[::1", "127.0.0", "127.0.0.256",
    "127.0.0.1@evil.example", "localhost,evil.example", "127.0.0.+1",
  ])
  func `any other name is refused, also by an open server`(host: String) {
    #expect(!HostRule(isOpen: false).allows(host: host))
    #expect(!HostRule(isOpen: true).allows(host: host))
  }

  @Test(arguments: ["192.168.1.5:8000", "10.0.0.1", "[fe80::1]:8000", "[2001:db8::7]"])
  func `an open server has the addresses of a network too`(host: String) {
    #expect(!HostRule(isOpen: false).allows(host: host))
    #expect(HostRule(isOpen: true).allows(host: host))
  }

  @Test(arguments: ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])
  func `this machine may ask`(client: String) {
    #expect(HostRule(isOpen: false).allows(client: client))
  }

  @Test(arguments: ["192.168.1.5", "::ffff:10.0.0.1", "fe80::1", "1.127.0.0"])
  func `other machines may ask an open server alone`(client: String) {
    #expect(!HostRule(isOpen: false).allows(client: client))
    #expect(HostRule(isOpen: true).allows(client: client))
  }
}
