internal import Images

/// Takes out of style sheets and drawings what means nothing.
public enum AssetMinifier {
  /// The bytes of a file as the site has it.
  ///
  /// - Parameters:
  ///   - bytes: The bytes as they were written.
  ///   - path: The path in the site; only style sheets and drawings below `assets` are changed.
  /// - Returns: The bytes of the site's file.
  public static func minified(_ bytes: [UInt8], path: String) -> [UInt8] {
    guard path.hasPrefix("assets/") else { return bytes }
    if path.hasSuffix(".css") {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      return StyleSheetMinifier.minified(bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...])
    }
    return path.hasSuffix(".svg") ? DrawingMinifier.minified(bytes) : bytes
  }
}
