/// The formats of images that browsers show.
public enum ImageFormat: CaseIterable, Sendable {
  case png
  case jpeg
  case gif
  case webp
  case avif
  case svg

  /// The format of a file by the ending of its name; `nil` if it is no image.
  public init?(fileName: String) {
    let ending = fileName.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    switch ending?.lowercased() {
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    case "gif": self = .gif
    case "webp": self = .webp
    case "avif": self = .avif
    case "svg": self = .svg
    case _: return nil
    }
  }
}
