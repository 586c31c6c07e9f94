/// What the root of an SVG says of its size (SVG 2, section 8.12).
struct DrawingRoot {
  private var width: String?
  private var height: String?
  private var box: [Double] = []
  // Drawings may hold drawings, whose size is theirs.
  private var isRead = false

  /// Ends the tag of the root.
  mutating func end() {
    isRead = true
  }

  /// Takes an attribute of the root, as long as its tag has not ended.
  mutating func add(_ name: String, _ value: String) {
    guard !isRead else { return }
    switch name {
    case "width" where width == nil: width = value
    case "height" where height == nil: height = value
    case "viewbox" where box.isEmpty:
      box = value.split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) }
    case _: return
    }
  }

  /// The size in pixels: what the root says, or else what it draws on; `nil` where neither is a number.
  var size: ImageSize? {
    let isDrawn = box.count == 4 && box[2] > 0 && box[3] > 0
    let drawn = isDrawn ? (width: box[2], height: box[3]) : nil
    let (width, height) = (Self.pixels(width), Self.pixels(height))
    let ratio = drawn.map { $0.width / $0.height }
    switch (width, height) {
    case (let width?, let height?): return Self.size(width, height)
    case (let width?, nil): return ratio.flatMap { Self.size(width, width / $0) }
    case (nil, let height?): return ratio.flatMap { Self.size(height * $0, height) }
    case (nil, nil): return drawn.flatMap { Self.size($0.width, $0.height) }
    }
  }

  private static func pixels(_ text: String?) -> Double? {
    guard let text else { return nil }
    let number = text.hasSuffix("px") ? text.dropLast(2) : text[...]
    return Double(number).flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
  }

  private static func size(_ width: Double, _ height: Double) -> ImageSize? {
    guard width < 1e6, height < 1e6 else { return nil }
    return ImageSize(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
  }
}
