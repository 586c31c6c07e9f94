import CZlib
import Foundation

/// Writes ZIP archives, right ones and ones that are wrong in one respect.
struct ArchiveBuilder {
  /// A file to be packed.
  struct Member {
    var name: String
    var bytes: [UInt8]
    var isDeflated = true
    var flags = 0
    var method: Int?
    var size: Int?
    var checksum: UInt32?
  }

  private var members: [Member] = []

  /// Starts without files.
  init() {}

  /// Starts with files of texts.
  init(_ texts: [(name: String, text: String)]) {
    for (name, text) in texts { add(name, text) }
  }

  mutating func add(_ name: String, _ text: String) {
    add(Member(name: name, bytes: Array(text.utf8)))
  }

  mutating func add(_ name: String, _ bytes: [UInt8]) {
    add(Member(name: name, bytes: bytes))
  }

  mutating func add(_ member: Member) {
    members.append(member)
  }

  /// Changes the only or last file of a name.
  mutating func change(_ name: String, _ change: (inout Member) -> Void) {
    for index in members.indices where members[index].name == name { change(&members[index]) }
  }

  mutating func remove(_ name: String) {
    members.removeAll { $0.name == name }
  }

  /// The archive.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let packed = member.isDeflated ? Self.deflated(member.bytes) : member.bytes
      let facts = Self.facts(of: member, packedSize: packed.count)
      directory += Self.word(0x0201_4B50) + Self.half(20) + facts + Self.half(0)
      directory += Self.half(0) + Self.half(0) + Self.word(0) + Self.word(UInt32(bytes.count))
      directory += Array(member.name.utf8)
      bytes += Self.word(0x0403_4B50) + facts + Array(member.name.utf8) + packed
    }
    let start = UInt32(bytes.count)
    let count = Self.half(members.count)
    bytes += directory + Self.word(0x0605_4B50) + Self.half(0) + Self.half(0) + count + count
    return bytes + Self.word(UInt32(directory.count)) + Self.word(start) + Self.half(0)
  }

  private static func facts(of member: Member, packedSize: Int) -> [UInt8] {
    let method = member.method ?? (member.isDeflated ? 8 : 0)
    let checksum = member.checksum ?? Self.checksum(member.bytes)
    return half(20) + half(member.flags) + half(method) + word(0) + word(checksum)
      + word(UInt32(packedSize)) + word(UInt32(member.size ?? member.bytes.count))
      + half(member.name.utf8.count) + half(0)
  }

  private static func half(_ number: Int) -> [UInt8] {
    [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)]
  }

  private static func word(_ number: UInt32) -> [UInt8] {
    half(Int(number & 0xFFFF)) + half(Int(number >> 16))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe UInt32(crc32(0, $0.baseAddress, UInt32($0.count)))
    }
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 100)
    unsafe deflateInit2_(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, 0, ZLIB_VERSION, size)
    let count = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = unsafe UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        unsafe deflate(&stream, Z_FINISH)
        return unsafe output.count - Int(stream.avail_out)
      }
    }
    unsafe deflateEnd(&stream)
    return Array(output[..<count])
  }
}
