import Testing

@testable import Rendering

struct SHA256Tests {
  // The examples that NIST publishes for FIPS 180-4: no block but padding, one, two, and two that are
  // almost full.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
        + "mnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `a message has the hash of the standard`(message: String, hash: String) {
    let digest = SHA256.digest(of: Array(message.utf8))
    #expect(digest.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined() == hash)
  }
}
