internal import Glibc

/// Finds bytes in bytes; the standard library's search takes a thousand times as long for a page.
public enum ByteSearch {
  /// Whether a byte stands in a text.
  public static func has(_ byte: UInt8, in text: String.UTF8View) -> Bool {
    let isThere = unsafe text.withContiguousStorageIfAvailable { bytes in
      unsafe offset(of: byte, in: UnsafeRawBufferPointer(bytes)) != nil
    }
    return isThere ?? text.contains(byte)
  }

  /// The first offset of a byte from another offset on; `nil` if it does not stand there.
  public static func offset(of byte: UInt8, in bytes: [UInt8], from start: Int = 0) -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
      return unsafe offset(of: byte, in: rest).map { start + $0 }
    }
  }

  private static func offset(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress,
      let found = unsafe memchr(start, Int32(byte), bytes.count)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - start
  }

  /// Where some bytes stand first; `nil` if they do not, or are none.
  public static func first(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let start = wanted.first else { return nil }
    var rest = bytes
    while let index = rest.firstIndex(of: start) {
      rest = rest[index...]
      if rest.starts(with: wanted) { return index..<index + wanted.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}
