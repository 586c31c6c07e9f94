/// A file of the project that was found, its bytes not yet read.
public struct ProjectFile: Hashable, Sendable {
  /// The path from the project's root, with `/`, such as `Content/el/index.md`.
  public let path: String

  /// Where the file is on the disk, all links resolved.
  public let location: String

  /// How many bytes it holds.
  public let size: Int
}
