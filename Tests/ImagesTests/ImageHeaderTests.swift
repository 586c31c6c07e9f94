import Images
import Testing

struct ImageHeaderTests {
  private static func size(_ bytes: [UInt8]) -> [Int]? {
    let size = ImageHeader.size { offset, count in
      Array(bytes.dropFirst(offset).prefix(count))
    }
    return size.map { [$0.width, $0.height] }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func big(_ number: Int, _ length: Int) -> [UInt8] {
    (0..<length).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func little(_ number: Int, _ length: Int) -> [UInt8] {
    big(number, length).reversed()
  }

  private static let png =
    [0x89] + bytes("PNG\r\n\u{1A}\n") + big(13, 4) + bytes("IHDR") + big(640, 4) + big(480, 4)

  private static func jpeg(exif: [UInt8] = []) -> [UInt8] {
    let segment = exif.isEmpty ? [] : [0xFF, 0xE1] + big(exif.count + 2, 2) + exif
    let tables: [UInt8] = [0xFF, 0xDB] + big(4, 2) + [1, 2]
    let frame: [UInt8] = [0xFF, 0xC2] + big(11, 2) + [8] + big(480, 2) + big(640, 2)
    return [0xFF, 0xD8] + segment + tables + [0xFF] + frame + [1, 1, 0x11, 0]
  }

  private static func exif(_ orientation: Int, isLittle: Bool) -> [UInt8] {
    let number = { (value: Int, length: Int) in
      isLittle ? little(value, length) : big(value, length)
    }
    let entry = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
    let other = number(0x0100, 2) + number(3, 2) + number(1, 4) + number(9, 2) + [0, 0]
    let order = isLittle ? "II" : "MM"
    return bytes("Exif\0\0\(order)") + number(42, 2) + number(8, 4) + number(2, 2) + other + entry
  }

  private static func box(_ kind: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + bytes(kind) + content
  }

  private static func avif(turns: Int, brand: String = "avif") -> [UInt8] {
    let extent = { (width: Int, height: Int) in
      box("ispe", big(0, 4) + big(width, 4) + big(height, 4))
    }
    let properties = extent(64, 64) + extent(640, 480) + box("irot", [UInt8(turns)])
    let associations = big(0, 4) + big(2, 4) + big(1, 2) + [1, 0x01] + big(2, 2) + [2, 0x02, 0x83]
    let meta =
      big(0, 4) + box("hdlr", big(0, 24)) + box("pitm", big(0, 4) + big(2, 2))
      + box("iprp", box("ipco", properties) + box("ipma", associations))
    return box("ftyp", bytes(brand) + big(0, 4) + bytes("mif1")) + box("meta", meta)
  }

  @Test(arguments: [
    png, jpeg(), jpeg(exif: exif(1, isLittle: true)), jpeg(exif: exif(3, isLittle: false)),
    bytes("GIF89a") + little(640, 2) + little(480, 2),
    bytes("RIFF????WEBPVP8 ????") + [0, 0, 0, 0x9D, 0x01, 0x2A] + little(640, 2)
      + little(0x4000 | 480, 2),
    bytes("RIFF????WEBPVP8L????") + [0x2F] + little(639 | 479 << 14 | 1 << 28, 4),
    bytes("RIFF????WEBPVP8X????") + [0, 0, 0, 0] + little(639, 3) + little(479, 3),
    avif(turns: 0), avif(turns: 2), avif(turns: 0, brand: "avis"),
  ])
  func `the size stands in the header of an image`(image: [UInt8]) {
    #expect(Self.size(image) == [640, 480])
  }

  @Test(arguments: [
    jpeg(exif: exif(6, isLittle: true)), jpeg(exif: exif(8, isLittle: false)), avif(turns: 1),
    avif(turns: 3),
  ])
  func `an image on its side has the size that is shown`(image: [UInt8]) {
    #expect(Self.size(image) == [480, 640])
  }

  @Test(arguments: [png, jpeg(), avif(turns: 1)])
  func `an image that is cut short has no size`(image: [UInt8]) {
    for count in 0..<image.count - 8 { #expect(Self.size(Array(image.prefix(count))) == nil) }
  }

  @Test(arguments: [
    [], bytes("<svg/>"), bytes("GIF89a") + [0, 0, 1, 0], [0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 0, 0],
    avif(turns: 0, brand: "heic"), bytes("RIFF????WAVE"), [0xFF, 0xD8, 0xFF, 0xE0, 0, 0],
  ])
  func `what is no image has no size`(bytes: [UInt8]) {
    #expect(Self.size(bytes) == nil)
  }

  @Test func `no more is read than the header takes`() {
    var read = 0
    let large = Self.jpeg(exif: Self.exif(6, isLittle: true)) + Array(repeating: 7, count: 1 << 20)
    let size = ImageHeader.size { offset, count in
      read += count
      return Array(large[min(offset, large.count)..<min(offset + count, large.count)])
    }
    #expect(size?.width == 480)
    #expect(read < 300)
  }

  @Test(arguments: [
    ("a.png", ImageFormat.png), ("A.JPG", .jpeg), ("b.c.jpeg", .jpeg), ("a.webp", .webp),
    ("a.avif", .avif), ("a.svg", .svg), ("a.gif", .gif), ("png", nil), ("a.pdf", nil),
  ])
  func `the format is told by the ending of the name`(name: String, format: ImageFormat?) {
    #expect(ImageFormat(fileName: name) == format)
  }
}
