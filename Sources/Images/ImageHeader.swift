/// Finds the size of an image in its first bytes, without reading the rest.
public enum ImageHeader {
  // What any header of a fixed form takes.
  private static let opening = 64

  /// The size of an image of pixels as browsers show it.
  ///
  /// - Parameter read: Reads so many bytes at an offset of the file; fewer where it ends.
  /// - Returns: The size; `nil` if this is no PNG, JPEG, GIF, WebP or AVIF, or is cut short.
  /// - Throws: What reading threw.
  public static func size<Failure: Error>(
    reading read: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> ImageSize? {
    let head = HeaderBytes(try read(0, opening))
    if head.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return png(head) }
    if head.has([0xFF, 0xD8, 0xFF], at: 0) { return try JPEGHeader.size(reading: read) }
    if head.has("GIF87a", at: 0) || head.has("GIF89a", at: 0) {
      return size(head.little(2, at: 6), head.little(2, at: 8))
    }
    if head.has("RIFF", at: 0), head.has("WEBP", at: 8) { return webp(head) }
    if head.has("ftyp", at: 4) { return try AVIFHeader.size(reading: read) }
    return nil
  }

  // PNG, section 11.2.1: the first chunk is IHDR.
  private static func png(_ head: HeaderBytes) -> ImageSize? {
    guard head.has("IHDR", at: 12) else { return nil }
    return size(head.big(4, at: 16), head.big(4, at: 20))
  }

  // WebP container (RFC 9649): a lossy, a lossless or an extended file.
  private static func webp(_ head: HeaderBytes) -> ImageSize? {
    if head.has("VP8X", at: 12) {
      return size(head.little(3, at: 24).map { $0 + 1 }, head.little(3, at: 27).map { $0 + 1 })
    }
    if head.has("VP8L", at: 12), head.has([0x2F], at: 20) {
      guard let bits = head.little(4, at: 21) else { return nil }
      return size(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    // RFC 6386, section 9.1: a key frame, whose upper two bits only say how to scale it.
    guard head.has("VP8 ", at: 12), head.has([0x9D, 0x01, 0x2A], at: 23) else { return nil }
    return size(
      head.little(2, at: 26).map { $0 & 0x3FFF },
      head.little(2, at: 28).map { $0 & 0x3FFF }
    )
  }

  /// A size of two numbers that may be missing.
  static func size(_ width: Int?, _ height: Int?) -> ImageSize? {
    guard let width, let height else { return nil }
    return ImageSize(width: width, height: height)
  }
}
