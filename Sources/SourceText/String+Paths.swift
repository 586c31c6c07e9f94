extension String {
  /// The names in a path with `/`, but those that are empty; parted by bytes, for there may be many paths.
  public var pathParts: [Substring] {
    utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// The path of a file as another file names it, both given from one root.
  public func relativePath(from file: String) -> String {
    let parts = pathParts
    let folder = file.pathParts.dropLast()
    let shared = zip(parts.dropLast(), folder).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: folder.count - shared)
    return (up + parts.dropFirst(shared)).joined(separator: "/")
  }
}
