/// The hash that a Content-Security-Policy names a style sheet by (FIPS 180-4, section 6.2).
enum SHA256 {
  /// The 32 bytes of the hash of a message.
  static func digest(of message: [UInt8]) -> [UInt8] {
    let bytes = padded(message)
    var hash = initialHash
    for start in stride(from: 0, to: bytes.count, by: 64) {
      add(bytes[start..<start + 64], to: &hash)
    }
    return hash.flatMap(bigEndian)
  }

  // Section 5.1.1: a bit, zeros, and the length in bits, to a multiple of 64 bytes.
  private static func padded(_ message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    return bytes + bigEndian(UInt64(message.count) * 8)
  }

  private static func add(_ block: ArraySlice<UInt8>, to hash: inout [UInt32]) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (near, far) = (words[index - 2], words[index - 15])
      let mixed = rotated(near, 17) ^ rotated(near, 19) ^ near >> 10
      let older = rotated(far, 7) ^ rotated(far, 18) ^ far >> 3
      words.append(mixed &+ words[index - 7] &+ older &+ words[index - 16])
    }
    var state = hash
    for (word, constant) in zip(words, constants) { turn(&state, word &+ constant) }
    hash = zip(hash, state).map { $0 &+ $1 }
  }

  private static func turn(_ state: inout [UInt32], _ word: UInt32) {
    let (first, fifth) = (state[0], state[4])
    let chosen = fifth & state[5] ^ ~fifth & state[6]
    let turned = rotated(fifth, 6) ^ rotated(fifth, 11) ^ rotated(fifth, 25)
    let added = state[7] &+ turned &+ chosen &+ word
    let majority = first & state[1] ^ first & state[2] ^ state[1] & state[2]
    let mixed = rotated(first, 2) ^ rotated(first, 13) ^ rotated(first, 22)
    state = [added &+ mixed &+ majority] + state[0..<7]
    state[4] = state[4] &+ added
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static func bigEndian<Word: FixedWidthInteger>(_ word: Word) -> [UInt8] {
    stride(from: Word.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: word >> Word($0))
    }
  }

  // Section 5.3.3: of the square roots of the first eight primes.
  private static let initialHash: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  // Section 4.2.2: of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7,
    0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc,
    0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351,
    0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e,
    0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585,
    0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f,
    0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
