internal import Foundation

/// Reads little-endian numbers from the bytes of a file.
struct ByteReader {
  private let data: Data

  /// Reads from bytes whose first index is 0.
  init(_ data: Data) {
    self.data = data
  }

  /// How many bytes there are.
  var count: Int { data.count }

  /// The number of two bytes; `nil` behind the end.
  func half(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= data.count else { return nil }
    return Int(data[offset]) | Int(data[offset + 1]) << 8
  }

  /// The number of four bytes; `nil` behind the end.
  func word(at offset: Int) -> UInt32? {
    guard let low = half(at: offset), let high = half(at: offset + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  /// The text of some bytes; `nil` behind the end.
  func text(at offset: Int, count: Int) -> String? {
    guard offset >= 0, offset + count <= data.count else { return nil }
    return String(decoding: data[offset..<offset + count], as: UTF8.self)
  }
}
