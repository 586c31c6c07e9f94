internal import CBrotli
internal import CZlib

/// A way in which a file is compressed for those who ask for it so; the same bytes make the same bytes.
public enum Compression: String, CaseIterable, Sendable {
  /// RFC 1952, at the highest level of zlib, without a name or a time.
  case gzip

  /// RFC 7932, at the highest quality.
  case brotli

  /// What is put behind the name of a file.
  public var ending: String {
    switch self {
    case .gzip: ".gz"
    case .brotli: ".br"
    }
  }

  /// What makes the bytes: another release of it may make others.
  public var maker: String {
    switch self {
    case .gzip: "zlib \(unsafe String(cString: zlibVersion()))"
    case .brotli: "brotli \(BrotliEncoderVersion())"
    }
  }

  /// The bytes of a file, compressed.
  public func compressed(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .gzip: Self.gzipped(bytes)
    case .brotli: Self.brotlied(bytes)
    }
  }

  private static func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    var stream = unsafe z_stream()
    // 16 more than the window means gzip (zlib.h, deflateInit2).
    let started = unsafe deflateInit2_(
      &stream,
      Z_BEST_COMPRESSION,
      Z_DEFLATED,
      MAX_WBITS + 16,
      MAX_MEM_LEVEL,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)
    )
    precondition(started == Z_OK, "zlib has the memory that it needs")
    defer { unsafe deflateEnd(&stream) }
    var result = [UInt8](repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(bytes.count))))
    let state = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe result.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = unsafe UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        return unsafe deflate(&stream, Z_FINISH)
      }
    }
    precondition(state == Z_STREAM_END, "so much room is enough for zlib")
    result.removeLast(result.count - Int(unsafe stream.total_out))
    return result
  }

  private static func brotlied(_ bytes: [UInt8]) -> [UInt8] {
    // What is empty has no bound, but a byte of its own.
    var size = max(16, BrotliEncoderMaxCompressedSize(bytes.count))
    var result = [UInt8](repeating: 0, count: size)
    let isDone = unsafe BrotliEncoderCompress(
      BROTLI_DEFAULT_QUALITY,
      BROTLI_DEFAULT_WINDOW,
      BROTLI_MODE_TEXT,
      bytes.count,
      bytes,
      &size,
      &result
    )
    precondition(isDone != 0, "so much room is enough for brotli")
    result.removeLast(result.count - size)
    return result
  }
}
