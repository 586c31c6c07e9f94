internal import CZlib

/// Inflates a stream of deflated bytes (RFC 1951) with zlib.
///
/// The state stands where zlib first saw it, for it points to itself.
@safe final class Inflater {
  private let state: UnsafeMutablePointer<z_stream>

  /// What became of a step.
  enum Step {
    /// Bytes were taken or made.
    case going

    /// The stream is at its end.
    case ended

    /// The bytes are no deflated stream.
    case damaged
  }

  /// Starts a stream without header, as archives hold them; `nil` if there is no memory.
  init?() {
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(state, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { return nil }
  }

  deinit {
    unsafe inflateEnd(state)
    unsafe state.deallocate()
  }

  /// Inflates as much as there is and as fits.
  ///
  /// - Parameters:
  ///   - input: Deflated bytes; the taken ones are removed from the front.
  ///   - output: Where inflated bytes go; the filled part is removed from the front.
  /// - Returns: What became of it.
  func inflate(
    _ input: inout UnsafeRawBufferPointer,
    into output: inout UnsafeMutableRawBufferPointer
  ) -> Step {
    let most = Int(UInt32.max)
    let (given, room) = (min(input.count, most), min(output.count, most))
    let bytes = unsafe input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe state.pointee.next_in = unsafe UnsafeMutablePointer(mutating: bytes)
    unsafe state.pointee.avail_in = UInt32(given)
    unsafe state.pointee.next_out = unsafe output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe state.pointee.avail_out = UInt32(room)
    let result = unsafe CZlib.inflate(state, Z_NO_FLUSH)
    let (taken, made) = unsafe (
      given - Int(state.pointee.avail_in), room - Int(state.pointee.avail_out)
    )
    unsafe input = UnsafeRawBufferPointer(rebasing: input[taken...])
    unsafe output = UnsafeMutableRawBufferPointer(rebasing: output[made...])
    switch result {
    case Z_OK: return .going
    case Z_STREAM_END: return .ended
    case Z_BUF_ERROR where taken > 0 || made > 0: return .going
    case _: return .damaged
    }
  }
}
