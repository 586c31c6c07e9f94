internal import CXXHash

/// The XXH3 hash of a file's bytes in 128 bits: equal bytes have equal hashes, and others, unless
/// somebody makes them on purpose, different ones.
struct ContentHash: Hashable, Sendable {
  /// The higher 64 bits.
  let high: UInt64

  /// The lower 64 bits.
  let low: UInt64

  /// Names both halves.
  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Hashes bytes.
  init(of bytes: [UInt8]) {
    let hash = unsafe bytes.withUnsafeBytes { unsafe XXH3_128bits($0.baseAddress, $0.count) }
    self.init(high: hash.high64, low: hash.low64)
  }

  /// Hashes bytes.
  init(of bytes: borrowing Span<UInt8>) {
    let hash = unsafe bytes.withUnsafeBytes { unsafe XXH3_128bits($0.baseAddress, $0.count) }
    self.init(high: hash.high64, low: hash.low64)
  }

  /// The hash as 32 hexadecimal digits.
  var text: String {
    var digits: [UInt8] = []
    appendDigits(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the hash as 32 hexadecimal digits.
  func appendDigits(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: 32) { output in
      Self.append(high, to: &output)
      Self.append(low, to: &output)
    }
  }

  private static func append(_ half: UInt64, to output: inout OutputSpan<UInt8>) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: half >> UInt64(shift)) & 15
      output.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
    }
  }
}
