/// How large an image is shown where nothing says otherwise, in pixels of CSS.
public struct ImageSize: Hashable, Sendable {
  /// The width, at least 1.
  public let width: Int

  /// The height, at least 1.
  public let height: Int

  /// Takes a width and a height; `nil` where one of them is nothing.
  public init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  /// The size of the image turned by a quarter.
  var turned: ImageSize {
    ImageSize(turning: self)
  }

  private init(turning size: ImageSize) {
    width = size.height
    height = size.width
  }
}
