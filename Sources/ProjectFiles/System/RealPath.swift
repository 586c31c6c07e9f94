internal import Glibc

/// A path with all links resolved.
enum RealPath {
  /// The absolute path of what a path leads to; `nil` if that is not there or the links run in a circle.
  static func of(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The absolute path of what is to stand at a path, all links above it resolved.
  static func ofPlace(_ path: String) -> String {
    if let path = of(path) { return path }
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast() else { return "/" }
    let folder = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return ofPlace(folder.isEmpty ? "." : folder) + "/" + name
  }
}
