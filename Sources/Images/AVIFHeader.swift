/// Finds the size of an AVIF, turned as it says (ISO/IEC 23000-22 and 23008-12).
enum AVIFHeader {
  private static let brands = ["avif", "avis"]
  private static let mostBoxes = 64
  private static let mostBytes = 1 << 20

  /// What the boxes of an image say that its size hangs on.
  private struct Properties {
    var primary: Int?
    var all: [HeaderBytes] = []
    /// The numbers of the properties that an item has, from 1.
    var ofItem: [Int: [Int]] = [:]
  }

  static func size<Failure: Error>(
    reading read: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> ImageSize? {
    var offset = 0
    for _ in 0..<mostBoxes {
      let head = HeaderBytes(try read(offset, 16))
      guard let box = Box(head, at: 0) else { return nil }
      if box.kind == "ftyp" {
        let brands = HeaderBytes(try read(offset, min(box.size, 256)))
        guard isKnown(brands) else { return nil }
      }
      if box.kind == "meta" {
        guard box.size <= mostBytes else { return nil }
        return size(in: HeaderBytes(try read(offset, box.size)), from: box.start + 4)
      }
      guard box.size > 0 else { return nil }
      offset += box.size
    }
    return nil
  }

  private static func isKnown(_ box: HeaderBytes) -> Bool {
    stride(from: 8, to: box.count, by: 4).contains { offset in
      brands.contains { box.has($0, at: offset) }
    }
  }

  private static func size(in meta: HeaderBytes, from start: Int) -> ImageSize? {
    var properties = Properties()
    for box in boxes(in: meta, from: start) {
      switch box.kind {
      case "pitm":
        let isShort = meta.big(1, at: box.start) == 0
        properties.primary = meta.big(isShort ? 2 : 4, at: box.start + 4)
      case "iprp": read(meta.part(box.start..<box.end), into: &properties)
      case _: continue
      }
    }
    guard let primary = properties.primary, let numbers = properties.ofItem[primary] else {
      return nil
    }
    let own = numbers.filter { (1...max(1, properties.all.count)).contains($0) }.map {
      properties.all[$0 - 1]
    }
    guard let extent = own.first(where: { $0.has("ispe", at: 4) }),
      let size = ImageHeader.size(extent.big(4, at: 12), extent.big(4, at: 16))
    else { return nil }
    // A turn by one or three quarters.
    let angle = own.first { $0.has("irot", at: 4) }?.big(1, at: 8) ?? 0
    return angle & 1 == 1 ? size.turned : size
  }

  private static func read(_ box: HeaderBytes, into properties: inout Properties) {
    for inner in boxes(in: box, from: 0) {
      switch inner.kind {
      case "ipco":
        properties.all = boxes(in: box.part(0..<inner.end), from: inner.start).map {
          box.part($0.offset..<$0.end)
        }
      case "ipma": readAssociations(box.part(inner.start..<inner.end), into: &properties)
      case _: continue
      }
    }
  }

  // ISO/IEC 23008-12, section 9.3: version and flags, then for each item the numbers of its properties.
  private static func readAssociations(_ box: HeaderBytes, into properties: inout Properties) {
    guard let version = box.big(1, at: 0), let flags = box.big(3, at: 1),
      let count = box.big(4, at: 4)
    else { return }
    let (idLength, numberLength) = (version < 1 ? 2 : 4, flags & 1 == 1 ? 2 : 1)
    var offset = 8
    for _ in 0..<min(count, box.count) {
      guard let item = box.big(idLength, at: offset),
        let associations = box.big(1, at: offset + idLength)
      else { return }
      offset += idLength + 1
      // The highest bit says that a reader must know the property.
      let mask = numberLength == 2 ? 0x7FFF : 0x7F
      properties.ofItem[item] = (0..<associations).compactMap {
        box.big(numberLength, at: offset + $0 * numberLength).map { $0 & mask }
      }
      offset += associations * numberLength
    }
  }

  private static func boxes(in bytes: HeaderBytes, from start: Int) -> [Box] {
    var boxes: [Box] = []
    var offset = start
    while boxes.count < mostBoxes * 16, let box = Box(bytes, at: offset), box.size > 0 {
      boxes.append(box)
      offset = box.end
    }
    return boxes
  }
}
