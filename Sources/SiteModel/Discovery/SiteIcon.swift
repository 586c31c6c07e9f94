public import Images

/// A drawing or picture that stands for the site: `assets/icon.svg`, or `assets/icon-192.png` and the like.
public struct SiteIcon: Sendable {
  /// The path in the site.
  public let path: String

  /// The size of a picture; `nil` for a drawing, which has any.
  public let size: ImageSize?

  /// The icons among the files that are copied, the drawing first.
  ///
  /// - Parameters:
  ///   - copies: The paths of the files in the site.
  ///   - sizes: The sizes of those that are images.
  /// - Returns: The icons; none if there are no such files.
  static func all(among copies: some Sequence<String>, sizes: [String: ImageSize]) -> [SiteIcon] {
    let pictures = copies.filter { $0.hasPrefix("assets/icon") && $0.hasSuffix(".png") }.sorted()
    let drawing =
      copies.contains("assets/icon.svg") ? [SiteIcon(path: "assets/icon.svg", size: nil)] : []
    return drawing
      + pictures.compactMap { path in sizes[path].map { SiteIcon(path: path, size: $0) } }
  }
}
