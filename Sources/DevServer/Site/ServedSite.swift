/// A site as it is at one moment, whoever made it.
public protocol ServedSite: Sendable {
  /// The path below which the site stands; it begins and ends with a slash.
  var basePath: String { get }

  /// The style sheet that pages hold in themselves; `nil` where they link to it.
  var styleSheet: [UInt8]? { get }

  /// What stands at a path.
  ///
  /// - Parameter path: The path from the site's root, decoded, without a first slash.
  /// - Returns: The file, where it is, or that there is none.
  func answer(at path: [UInt8]) -> SiteAnswer

  /// The page for a path at which nothing stands.
  func notFound(at path: [UInt8]) -> ServedFile
}
