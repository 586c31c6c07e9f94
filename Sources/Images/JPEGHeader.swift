/// Finds the size of a JPEG, turned as its Exif data say.
enum JPEGHeader {
  // No camera writes so many segments before the frame.
  private static let mostSegments = 1_000

  static func size<Failure: Error>(
    reading read: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> ImageSize? {
    var offset = 2
    var isTurned = false
    // ITU-T T.81, section B.1.1: each segment begins with 0xFF, its marker and its length.
    for _ in 0..<mostSegments {
      let head = HeaderBytes(try read(offset, 9))
      guard head.has([0xFF], at: 0), let marker = head.big(1, at: 1) else { return nil }
      if marker == 0xFF {
        offset += 1
        continue
      }
      guard let length = head.big(2, at: 2), length >= 2 else { return nil }
      if isFrame(marker) {
        let size = ImageHeader.size(head.big(2, at: 7), head.big(2, at: 5))
        return isTurned ? size?.turned : size
      }
      // A scan without a frame before it.
      if marker == 0xDA { return nil }
      if marker == 0xE1 {
        let turns = isExifTurned(HeaderBytes(try read(offset + 4, length - 2)))
        isTurned = isTurned || turns
      }
      offset += 2 + length
    }
    return nil
  }

  // Tables and extensions have markers among those of frames (table B.1).
  private static func isFrame(_ marker: Int) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  // Exif 2.32, section 4.6: a TIFF whose first directory may hold the orientation, tag 0x0112; from 5
  // on the image lies on its side.
  private static func isExifTurned(_ segment: HeaderBytes) -> Bool {
    guard segment.has("Exif\0\0", at: 0) else { return false }
    let tiff = segment.part(6..<segment.count)
    let isLittle = tiff.has("II", at: 0)
    guard isLittle || tiff.has("MM", at: 0) else { return false }
    let number = { (length: Int, offset: Int) in
      isLittle ? tiff.little(length, at: offset) : tiff.big(length, at: offset)
    }
    guard number(2, 2) == 42, let directory = number(4, 4), let entries = number(2, directory)
    else {
      return false
    }
    for entry in 0..<entries {
      let start = directory + 2 + 12 * entry
      guard let tag = number(2, start) else { return false }
      if tag == 0x0112 { return number(2, start + 8).map { (5...8).contains($0) } ?? false }
    }
    return false
  }
}
