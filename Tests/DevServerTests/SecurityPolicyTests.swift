import Testing

@testable import DevServer

struct SecurityPolicyTests {
  private func widened(_ text: String) -> String {
    var policy = SecurityPolicy(text)
    policy.allow(scriptNonce: "abc")
    policy.allow(connection: "http://localhost/e")
    return policy.text
  }

  @Test(arguments: [
    (
      "default-src 'none'; img-src 'self' data:",
      "default-src 'none'; img-src 'self' data:; script-src 'nonce-abc'; connect-src http://localhost/e"
    ),
    (
      "default-src 'self'",
      "default-src 'self'; script-src 'self' 'nonce-abc'; connect-src 'self' http://localhost/e"
    ),
    (
      "script-src 'NONE'; connect-src 'none'",
      "script-src 'nonce-abc'; connect-src http://localhost/e"
    ),
    ("script-src", "script-src 'nonce-abc'"),
    (
      "script-src 'self'; Script-Src-Elem 'none'",
      "script-src 'self'; script-src-elem 'nonce-abc'"
    ),
    ("style-src 'none'", "style-src 'none'"),
    ("", ""),
    (
      " ; default-src\t'none' ;;",
      "default-src 'none'; script-src 'nonce-abc'; connect-src http://localhost/e"
    ),
  ])
  func `a policy is widened for one script and one address`(text: String, result: String) {
    #expect(widened(text) == result)
  }

  @Test func `a policy that lets in all scripts stays as it is`() {
    #expect(widened("script-src 'unsafe-inline'") == "script-src 'unsafe-inline'")
  }

  @Test func `where scripts are named, unsafe-inline has no effect and ours is named too`() {
    let text = "script-src 'unsafe-inline' 'sha256-x'"
    #expect(widened(text) == "\(text) 'nonce-abc'")
  }
}
