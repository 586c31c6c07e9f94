/// Finds what is not UTF-8, by the table of well-formed sequences of the Unicode Standard (3-7).
public enum UTF8Check {
  /// The offset of the first byte that starts no well-formed sequence; `nil` if all is well.
  public static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      if isASCII(bytes, at: index) {
        index += 8
        continue
      }
      guard let length = sequenceLength(at: index, in: bytes) else { return index }
      index += length
    }
    return nil
  }

  // Whether the eight bytes from here on are letters, digits and marks of ASCII, as most are.
  private static func isASCII(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 8 <= bytes.count else { return false }
    return unsafe bytes.withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    }
  }

  private static func sequenceLength(at index: Int, in bytes: [UInt8]) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    guard let (length, second) = shape(of: first), index + length <= bytes.count else { return nil }
    guard second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }

  private static func shape(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case _: nil
    }
  }
}
